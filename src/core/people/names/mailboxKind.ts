import { domainOf, localPartOf, untagged } from "../emailAddress";
import type { EmailAddress } from "../emailAddress";
import { nameWords } from "../../words/nameWords";
import { abbreviatesName, fitsName } from "./fitsName";
import { isListAddress } from "./listAddress";
import { isMachineAddress } from "./machineAddress";
import { nameOfNobody } from "./nameOfNobody";
import type { MailboxKind, NobodysName } from "./nameOfNobody";
import {
  beginsWithAbbreviation,
  isGroupName,
  isRole,
  isRoomAddress,
  isServiceAddress,
} from "./ownMailboxes";
import { holdsRoomNumber } from "./roomNumber";

/**
 * What stands behind an address of the organisation that is no single person's. One judgement of address and
 * name: nobody's name decides against it whatever the address; a person's name that spells the address wins
 * over all but the names that only machines, lists and functions have.
 */
export function mailboxKind(address: EmailAddress, displayName: string): MailboxKind | undefined {
  const name = displayName.includes("@") ? "" : displayName;
  const local = localPartOf(untagged(address));
  const words = nameWords(name);
  const byName = nameOfNobody(name, withoutHost(words, address));
  if (byName !== undefined && !isPersonAfterAll(byName, local, name)) return byName.kind;

  if (isMachineAddress(address)) return "machine";
  if (isListAddress(address)) return "list";
  if (isRole(address)) return "role";
  if (words.length > 1 && !beginsWithAbbreviation(name) && fitsName(local, words)) return undefined;
  return kindOfAddress(address, words);
}

function kindOfAddress(address: EmailAddress, name: readonly string[]): MailboxKind | undefined {
  if (isGroupName(address)) return "list";
  if (isRoomAddress(address)) return "room";
  if (isServiceAddress(address)) return "serviceUser";
  const local = localPartOf(untagged(address));
  const words = withoutHost(nameWords(local), address);
  const isNamed = words.some((word) => word.length > 1 && name.includes(word));
  const byLocal = isNamed ? undefined : nameOfNobody(local, words);
  return byLocal?.certainty === "unlessNumberless" ? undefined : byLocal?.kind;
}

function isPersonAfterAll({ certainty }: NobodysName, local: string, name: string): boolean {
  if (certainty === "sure") return false;
  if (certainty === "unlessNumberless" && holdsRoomNumber(local, name.toLowerCase())) return false;
  const words = nameWords(name);
  const [only = ""] = words;
  if (words.length === 1)
    return /^\p{L}\.?$/u.test(local.slice(0, -only.length)) && local.endsWith(only);
  if (abbreviatesName(local, words)) return true;
  return (
    certainty === "unlessTurned" && nameWords(local).join(" ") === words.toReversed().join(" ")
  );
}

/** "Corp Website" at corp.example is the website. */
function withoutHost(words: readonly string[], address: EmailAddress): readonly string[] {
  const host = nameWords(domainOf(address)).slice(0, -1);
  const others = words.filter((word) => !host.includes(word));
  return others.length === 0 ? words : others;
}
