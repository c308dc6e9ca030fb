import type { PackText } from "../../packText";
import { noticeForColleagues, noticeForProspects } from "./notices";
import { balance, impactAssessment, record } from "./officer";
import { worksAgreement } from "./worksAgreement";

export const words: PackText = {
  preface:
    "A draft made from config.json: it says what is switched on there. Fill the gaps in [brackets] and have it reviewed; it is no legal advice. Make it anew when config.json changes.",
  papers: {
    record,
    impactAssessment,
    balance,
    noticeForColleagues,
    noticeForProspects,
    worksAgreement,
  },
};
