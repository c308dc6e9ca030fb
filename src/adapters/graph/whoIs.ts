import { classifyAddress } from "../../core/people/classifyAddress";
import { addressCandidates } from "../../core/people/emailAddress";
import { reasonNotToAsk } from "../../core/people/mayBeAsked";
import type { Person, Prospect } from "../../core/people/people";
import type { Standpoint } from "../../core/people/standpoint";
import { isRelayed } from "../../core/prospect/relayedBy";

export type Who = "prospect" | "rep" | "colleague" | "nobody";

export type WhoIs = (person: Person) => Who;

/**
 * The side a participant of a message is on. Machines, lists, services that write for others and shared
 * mailboxes are on none, because they cannot introduce and nobody was in touch with them.
 */
export function createWhoIs(prospect: Prospect, standpoint: Standpoint): WhoIs {
  const prospectAddresses = new Set(addressCandidates(prospect.address));
  const known = new Map<string, Who>();

  function judge(person: Person): Who {
    if (isRelayed(person, standpoint)) return "nobody";
    if (prospectAddresses.has(person.address)) return "prospect";
    const addressClass = classifyAddress(person.address, standpoint);
    if (addressClass === "self") return "rep";
    if (addressClass !== "internal") return "nobody";
    const colleague = { displayName: person.displayName, addresses: [person.address] };
    const reason = reasonNotToAsk(colleague, standpoint);
    if (reason === "rep") return "rep";
    return reason === undefined ? "colleague" : "nobody";
  }

  return (person) => {
    const key = `${person.address} ${person.displayName}`;
    const who = known.get(key) ?? judge(person);
    known.set(key, who);
    return who;
  };
}
