import type { PackText } from "../../packText";
import { noticeForColleagues, noticeForProspects } from "./notices";
import { balance, impactAssessment, record } from "./officer";
import { worksAgreement } from "./worksAgreement";

export const words: PackText = {
  preface:
    "Un projet tiré de config.json : il dit ce qui y est activé. Complétez les [crochets] et faites-le vérifier ; ce n’est pas un conseil juridique. Produisez-le à nouveau quand config.json change.",
  papers: {
    record,
    impactAssessment,
    balance,
    noticeForColleagues,
    noticeForProspects,
    worksAgreement,
  },
};
