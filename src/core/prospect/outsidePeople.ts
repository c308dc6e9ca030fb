import { classifyAddress } from "../people/classifyAddress";
import type { Standpoint } from "../people/standpoint";
import { isRelayed } from "./relayedBy";
import type { EmailAddress } from "../people/emailAddress";
import type { Person } from "../people/people";
import type { Participant } from "../outlookPorts";
import { shownName } from "../people/shownName";

/**
 * The people who can be looked up: outside the organisation, neither machine nor list. Each address
 * once.
 */
export function outsidePeople(
  participants: readonly Participant[],
  standpoint: Standpoint,
): readonly Person[] {
  const people = new Map<EmailAddress, Person>();
  // An address under which a list or a service writes for somebody is not theirs.
  const written = participants.filter((participant) => !isRelayed(participant, standpoint));
  for (const person of written.map(toPerson)) {
    if (person === undefined || people.has(person.address)) continue;
    const addressClass = classifyAddress(person.address, standpoint);
    if (addressClass === "person" || addressClass === "role") people.set(person.address, person);
  }
  return [...people.values()];
}

/** The participant by the name everybody is shown by. */
export function toPerson({ address, displayName }: Participant): Person | undefined {
  if (address === undefined) return undefined;
  return { address, displayName: shownName(displayName, address) };
}
