import { classifyAddress } from "../../core/people/classifyAddress";
import { addressCandidates } from "../../core/people/emailAddress";
import type { EmailAddress } from "../../core/people/emailAddress";
import { isNobodys, reasonNotToAsk } from "../../core/people/mayBeAsked";
import type { ReasonNotToAsk } from "../../core/people/mayBeAsked";
import type { Colleague, Person, Prospect } from "../../core/people/people";
import type { Standpoint } from "../../core/people/standpoint";
import { isRelayed } from "../../core/prospect/relayedBy";

export type Who = "prospect" | "rep" | "colleague" | "nobody";

export type WhoIs = (person: Person) => Who;

/** What is learnt beside the sides. */
export interface Learnt {
  /** Addresses of the organisation that are nobody's to ask, by their names. */
  readonly nobodys: Set<EmailAddress>;
  /** Addresses with the rep's name; the directory may know that they are somebody else's. */
  readonly namesakes: Set<EmailAddress>;
  /** Who the directory has said they are. */
  readonly recall: (address: EmailAddress) => Colleague | undefined;
}

export function startLearning(recall: Learnt["recall"]): Learnt {
  return { nobodys: new Set(), namesakes: new Set(), recall };
}

/**
 * The side a participant of a message is on. Machines, lists, services that write for others and shared
 * mailboxes are on none, because they cannot introduce and nobody was in touch with them.
 */
export function createWhoIs(prospect: Prospect, standpoint: Standpoint, learnt: Learnt): WhoIs {
  const prospectAddresses = new Set(addressCandidates(prospect.address));
  const known = new Map<string, Who>();

  function judge(person: Person): Who {
    if (isRelayed(person, standpoint)) return "nobody";
    if (prospectAddresses.has(person.address)) return "prospect";
    const addressClass = classifyAddress(person.address, standpoint);
    if (addressClass === "self") return "rep";
    if (addressClass !== "internal") return "nobody";
    const reason = reasonFor(person);
    if (reason === undefined) return "colleague";
    if (isNobodys(reason)) learnt.nobodys.add(person.address);
    return reason === "rep" ? "rep" : "nobody";
  }

  function reasonFor({ address, displayName }: Person): ReasonNotToAsk | undefined {
    const reason = reasonNotToAsk({ displayName, addresses: [address] }, standpoint);
    if (reason !== "rep") return reason;
    learnt.namesakes.add(address);
    const user = learnt.recall(address);
    return user === undefined ? reason : reasonNotToAsk(user, standpoint);
  }

  return (person) => {
    const key = `${person.address} ${person.displayName}`;
    const who = known.get(key) ?? judge(person);
    known.set(key, who);
    return who;
  };
}
