import { looseObject, nullish, string } from "valibot";
import type { InferOutput } from "valibot";

import { parseEmailAddress } from "../../core/people/emailAddress";
import type { Person } from "../../core/people/people";
import { safeText } from "../../core/words/safeText";

/** Graph's `recipient` and what is built on it. */
export const recipientSchema = looseObject({
  emailAddress: nullish(looseObject({ address: nullish(string()), name: nullish(string()) })),
});

export type Recipient = InferOutput<typeof recipientSchema>;

/** Undefined where the address is none, as with senders Exchange knows by a name of its own only. */
export function parsePerson(recipient: Recipient | null | undefined): Person | undefined {
  const { address: raw, name } = recipient?.emailAddress ?? {};
  const address = parseEmailAddress(raw);
  if (address === undefined) return undefined;
  const displayName = safeText(name);
  return { address, displayName: displayName === "" ? address : displayName };
}

/** Each address once. */
export function parsePeople(
  recipients: readonly (Recipient | null)[] | null | undefined,
): readonly Person[] {
  const people = (recipients ?? []).map(parsePerson).filter((person) => person !== undefined);
  return [...new Map(people.map((person) => [person.address, person])).values()];
}
