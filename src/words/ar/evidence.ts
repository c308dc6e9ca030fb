import { isolated } from "../isolated";
import type { DirectedText } from "../texts/paneText";
import { tools } from "./tools";

const { number } = tools;

export const directed: DirectedText = {
  eachWay: (emails) => `${emails} في كل اتجاه`,
  toProspect: (emails, prospect) => `${emails} إلى ${isolated(prospect)}`,
  fromProspect: (emails, prospect) => `${emails} من ${isolated(prospect)}`,
  copied: (emails) => `بالنسخة: ${emails}`,
  copiedMore: (count) => `وبالنسخة في ${number(count)} أخرى`,
  optional: (meetings) => `حضور اختياري: ${meetings}`,
  closerUntil: (when) => `كانت الصلة أوثق حتى ${when}`,
  closerOnce: "كانت الصلة أوثق في الماضي",
};
