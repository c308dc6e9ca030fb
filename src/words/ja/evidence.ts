import type { DirectedText } from "../texts/paneText";
import { tools } from "./tools";

const { number } = tools;

export const directed: DirectedText = {
  eachWay: (emails) => `${emails}ずつ双方向`,
  toProspect: (emails, prospect) => `${prospect}さん宛ての${emails}`,
  fromProspect: (emails, prospect) => `${prospect}さんからの${emails}`,
  copied: (emails) => `CC で${emails}`,
  copiedMore: (count) => `ほかに CC で ${number(count)} 通`,
  optional: (meetings) => `任意参加の${meetings}`,
  closerUntil: (when) => `${when}まではより親しい関係`,
  closerOnce: "以前はより親しい関係",
};
