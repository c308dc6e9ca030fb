import type { DirectedText } from "../texts/paneText";
import { tools } from "./tools";

const { number } = tools;

export const directed: DirectedText = {
  eachWay: (emails) => `${emails} each way`,
  toProspect: (emails, prospect) => `${emails} to ${prospect}`,
  fromProspect: (emails, prospect) => `${emails} from ${prospect}`,
  copied: (emails) => `copied on ${emails}`,
  copiedMore: (count) => `copied on ${number(count)} more`,
  optional: (meetings) => `optional at ${meetings}`,
  closerUntil: (when) => `was closer until ${when}`,
  closerOnce: "was closer in the past",
};
