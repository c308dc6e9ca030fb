import { classifyAddress } from "../people/classifyAddress";
import type { Standpoint } from "../people/standpoint";
import { parseEmailAddress } from "../people/emailAddress";
import { isInternal } from "../people/organization";
import { personName } from "../words/personName";
import { toPerson } from "./outsidePeople";
import type { Person, Prospect } from "../people/people";
import type { OpenItem } from "../outlookPorts";

/** A warning about the prospect's identity. */
export type ProspectNotice =
  /** Several people read this address. */
  | { readonly kind: "sharedMailbox" }
  /** Somebody else sent the message in the prospect's name. */
  | { readonly kind: "sentBy"; readonly person: Person }
  /** An outside address under the name or the address of a colleague. */
  | { readonly kind: "namedLikeColleague" };

export function prospectNotices(
  prospect: Prospect,
  item: OpenItem,
  standpoint: Standpoint,
): readonly ProspectNotice[] {
  const notices: ProspectNotice[] = [];
  if (classifyAddress(prospect.address, standpoint) === "role") {
    notices.push({ kind: "sharedMailbox" });
  }
  const sender =
    item.from?.address === prospect.address ? otherSender(item, standpoint) : undefined;
  if (sender !== undefined) notices.push({ kind: "sentBy", person: sender });
  if (isNamedLikeColleague(prospect, item, standpoint)) {
    notices.push({ kind: "namedLikeColleague" });
  }
  return notices;
}

/** A list or a machine that only passed the message on is not worth a notice. */
function otherSender({ from, sender }: OpenItem, standpoint: Standpoint): Person | undefined {
  const person = sender === undefined ? undefined : toPerson(sender);
  if (person === undefined || person.address === from?.address) return undefined;
  const addressClass = classifyAddress(person.address, standpoint);
  return addressClass === "list" || addressClass === "automated" ? undefined : person;
}

function isNamedLikeColleague(
  { address, displayName }: Prospect,
  { from, sender, replyTo, to, cc }: OpenItem,
  { rep, organization }: Standpoint,
): boolean {
  const written = [from, sender, ...replyTo, ...to, ...cc].find((one) => one?.address === address);
  // As it was written: an address in a name is not shown, but it is what deceives.
  const namedAddress = parseEmailAddress(written?.displayName ?? displayName);
  if (namedAddress !== undefined && isInternal(namedAddress, organization)) return true;

  const colleagues = [from, ...to, ...cc].filter(
    (participant) =>
      participant?.address !== undefined && isInternal(participant.address, organization),
  );
  const names = [rep.displayName, ...colleagues.map((colleague) => colleague?.displayName ?? "")];
  return names.some((name) => isSameName(name, displayName));
}

function isSameName(one: string, other: string): boolean {
  return personName(one).toLowerCase() === personName(other).toLowerCase();
}
