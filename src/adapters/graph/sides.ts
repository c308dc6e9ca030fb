import { classifyAddress, isRole } from "../../core/people/classifyAddress";
import { addressCandidates } from "../../core/people/emailAddress";
import type { EmailAddress } from "../../core/people/emailAddress";
import type { Prospect } from "../../core/people/people";
import type { Standpoint } from "../../core/people/standpoint";

export type Side = "prospect" | "rep" | "colleague" | "nobody";

export type SideOf = (address: EmailAddress) => Side;

/** Who somebody on a message is. Machines, lists and shared mailboxes can introduce nobody. */
export function createSides(prospect: Prospect, standpoint: Standpoint): SideOf {
  const prospectAddresses = new Set(addressCandidates(prospect.address));
  return (address) => {
    if (prospectAddresses.has(address)) return "prospect";
    const addressClass = classifyAddress(address, standpoint);
    if (addressClass === "self") return "rep";
    return addressClass === "internal" && !isRole(address) ? "colleague" : "nobody";
  };
}
