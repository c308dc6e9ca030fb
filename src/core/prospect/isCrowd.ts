import type { OpenItem } from "../outlookPorts";
import type { ProspectChoice } from "./chooseProspect";

/** From so many outside people on, names alone do not tell whom to ask about. */
const fewestOnMessage = 3;
const fewestInMeeting = 2;

/** True where so many people outside are on the item that a table of them is worth its requests. */
export function isCrowd({ kind, isStandIn }: OpenItem, choice: ProspectChoice): boolean {
  const count = choice.offered.length + (choice.status === "found" ? 1 : 0);
  const fewest = kind === "appointment" ? fewestInMeeting : fewestOnMessage;
  return isStandIn !== true && count >= fewest;
}
