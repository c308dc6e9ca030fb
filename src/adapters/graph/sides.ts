import { classifyAddress, isRole } from "../../core/people/classifyAddress";
import { addressCandidates } from "../../core/people/emailAddress";
import type { EmailAddress } from "../../core/people/emailAddress";
import type { Organization } from "../../core/people/organization";
import type { Prospect, Rep } from "../../core/people/people";

export type Side = "prospect" | "rep" | "colleague" | "nobody";

export type SideOf = (address: EmailAddress) => Side;

export interface Standpoint {
  readonly rep: Rep;
  readonly organization: Organization;
}

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
