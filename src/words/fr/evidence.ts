import type { DirectedText } from "../texts/paneText";
import { tools } from "./tools";

const { number } = tools;

export const directed: DirectedText = {
  eachWay: (emails) => `${emails} dans chaque sens`,
  toProspect: (emails, prospect) => `${emails} à ${prospect}`,
  fromProspect: (emails, prospect) => `${emails} de ${prospect}`,
  copied: (emails) => `en copie de ${emails}`,
  copiedMore: (count) => `et ${number(count)} en copie`,
  optional: (meetings) => `facultatif pour ${meetings}`,
  closerUntil: (when) => `lien plus étroit jusqu’en ${when}`,
  closerOnce: "lien plus étroit par le passé",
};
