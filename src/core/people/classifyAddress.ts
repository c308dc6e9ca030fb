import { localPartOf, reachesOneOf, untagged } from "./emailAddress";
import type { EmailAddress } from "./emailAddress";
import { isListAddress, isListName } from "./listAddress";
import { isMachineAddress } from "./machineAddress";
import { roleNames, roleQualifiers } from "./mailboxNames";
import { nameWords } from "../words/nameWords";
import { isInternal } from "./organization";
import type { Standpoint } from "./standpoint";

/** The kind of owner an address has. Only addresses of persons and roles are looked up. */
export type AddressClass = "self" | "automated" | "list" | "internal" | "role" | "person";

/** The first that fits, in this order. Names are judged by whole words: nora@ and bounce.castle@ are persons. */
export function classifyAddress(
  address: EmailAddress,
  { rep, organization }: Standpoint,
): AddressClass {
  if (reachesOneOf(address, new Set(rep.addresses))) return "self";
  // A list's own bounce address carries its reader's, as a machine's would: dev-bounces+jane=x.com@.
  if (isMachineAddress(address) && !isListName(address)) return "automated";
  if (isListAddress(address)) return "list";
  if (isInternal(address, organization)) return "internal";
  return isRole(address) ? "role" : "person";
}

/** `sales`, `sales-emea`, `human.resources`, but not sales.person: every word must belong to it. */
export function isRole(address: EmailAddress): boolean {
  const words = nameWords(localPartOf(untagged(address)));
  if (roleNames.has(words.join(""))) return true;
  return (
    words.some((word) => roleNames.has(word)) &&
    words.every((word) => roleNames.has(word) || roleQualifiers.has(word))
  );
}
