import { reachesOneOf } from "./emailAddress";
import type { EmailAddress } from "./emailAddress";
import { isListAddress, isListName } from "./names/listAddress";
import { isMachineAddress } from "./names/machineAddress";
import { isGroupName, isRole, isRoomAddress, isServiceAddress } from "./names/ownMailboxes";
import { isInternal } from "./organization";
import { relayOf } from "./relays/relay";
import type { Standpoint } from "./standpoint";

/** The kind of owner an address has. Only addresses of persons and roles are looked up. */
export type AddressClass = "self" | "automated" | "list" | "internal" | "role" | "person";

/** The first that fits, in this order. Names are judged by whole words: nora@ and bounce.castle@ are persons. */
export function classifyAddress(
  address: EmailAddress,
  { rep, organization }: Standpoint,
): AddressClass {
  if (reachesOneOf(address, new Set(rep.addresses))) return "self";
  // A service writes for many people: which of them it was, its address does not tell.
  if (relayOf(address, organization) !== undefined) return "automated";
  // A list's own bounce address carries its reader's, as a machine's would: dev-bounces+jane=x.com@.
  if (isMachineAddress(address) && !isListName(address)) return "automated";
  if (isListAddress(address)) return "list";
  return isInternal(address, organization) ? "internal" : classOfOutsider(address);
}

function classOfOutsider(address: EmailAddress): AddressClass {
  if (isGroupName(address)) return "list";
  if (isRoomAddress(address) || isServiceAddress(address)) return "automated";
  return isRole(address) ? "role" : "person";
}
