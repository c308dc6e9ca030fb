import type { PackText } from "../../packText";
import { noticeForColleagues, noticeForProspects } from "./notices";
import { balance, impactAssessment, record } from "./officer";
import { worksAgreement } from "./worksAgreement";

export const words: PackText = {
  preface:
    "Ein Entwurf, erzeugt aus config.json: Er sagt, was dort eingeschaltet ist. Füllen Sie die Lücken in [Klammern], und lassen Sie ihn prüfen; er ist keine Rechtsberatung. Erzeugen Sie ihn neu, wenn sich config.json ändert.",
  papers: {
    record,
    impactAssessment,
    balance,
    noticeForColleagues,
    noticeForProspects,
    worksAgreement,
  },
};
