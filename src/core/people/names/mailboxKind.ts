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
  if (byName !== undefined && !isPersonAfterAll(byName, local, words)) return byName.kind;

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
  return isNamed ? undefined : nameOfNobody(local, words)?.kind;
}

function isPersonAfterAll(
  { certainty }: NobodysName,
  local: string,
  name: readonly string[],
): boolean {
  if (certainty === "sure") return false;
  if (certainty === "unlessSpelled") return fitsName(local, name) && !/\d/.test(local);
  if (name.length === 1)
    return (
      /^\p{L}\.?$/u.test(local.slice(0, -(name[0] ?? "").length)) && local.endsWith(name[0] ?? "")
    );
  if (abbreviatesName(local, name)) return true;
  return certainty === "unlessTurned" && nameWords(local).join(" ") === name.toReversed().join(" ");
}

/** "Corp Website" at corp.example is the website. */
function withoutHost(words: readonly string[], address: EmailAddress): readonly string[] {
  const host = nameWords(domainOf(address)).slice(0, -1);
  const others = words.filter((word) => !host.includes(word));
  return others.length === 0 ? words : others;
}
