import type { DirectedText } from "../texts/paneText";
import { tools } from "./tools";

const { number } = tools;

export const directed: DirectedText = {
  eachWay: (emails) => `${emails} en cada sentido`,
  toProspect: (emails, prospect) => `${emails} a ${prospect}`,
  fromProspect: (emails, prospect) => `${emails} de ${prospect}`,
  copied: (emails) => `en copia en ${emails}`,
  copiedMore: (count) => `en copia en ${number(count)} más`,
  optional: (meetings) => `opcional en ${meetings}`,
  closerUntil: (when) => `relación más estrecha hasta ${when}`,
  closerOnce: "relación más estrecha en el pasado",
};
