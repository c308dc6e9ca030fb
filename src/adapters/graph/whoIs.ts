import { classifyAddress, isRole } from "../../core/people/classifyAddress";
import { addressCandidates } from "../../core/people/emailAddress";
import type { EmailAddress } from "../../core/people/emailAddress";
import type { Prospect } from "../../core/people/people";
import type { Standpoint } from "../../core/people/standpoint";

export type Who = "prospect" | "rep" | "colleague" | "nobody";

export type WhoIs = (address: EmailAddress) => Who;

/**
 * The side a participant of a message is on. Machines, lists and shared mailboxes are on none,
 * because they cannot introduce.
 */
export function createWhoIs(prospect: Prospect, standpoint: Standpoint): WhoIs {
  const prospectAddresses = new Set(addressCandidates(prospect.address));
  return (address) => {
    if (prospectAddresses.has(address)) return "prospect";
    const addressClass = classifyAddress(address, standpoint);
    if (addressClass === "self") return "rep";
    return addressClass === "internal" && !isRole(address) ? "colleague" : "nobody";
  };
}
