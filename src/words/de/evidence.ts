import type { DirectedText } from "../texts/paneText";
import { tools } from "./tools";

const { number } = tools;

export const directed: DirectedText = {
  eachWay: (emails) => `je ${emails} hin und zurück`,
  toProspect: (emails, prospect) => `${emails} an ${prospect}`,
  fromProspect: (emails, prospect) => `${emails} von ${prospect}`,
  copied: (emails) => `bei ${emails} in Kopie`,
  copiedMore: (count) => `bei ${number(count)} weiteren in Kopie`,
  optional: (meetings) => `optional bei ${meetings}`,
  closerUntil: (when) => `bis ${when} enger verbunden`,
  closerOnce: "früher enger verbunden",
};
