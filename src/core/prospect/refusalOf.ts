import { classifyAddress } from "../people/classifyAddress";
import type { AddressClass } from "../people/classifyAddress";
import type { Person } from "../people/people";
import type { Standpoint } from "../people/standpoint";
import { isRelayed } from "./relayedBy";

/** Why somebody the rep named cannot be looked up. */
export type Refusal = "self" | "colleague" | "automatic" | "list";

const refusals: Readonly<Partial<Record<AddressClass, Refusal>>> = {
  self: "self",
  internal: "colleague",
  automated: "automatic",
  list: "list",
};

/** Undefined for whoever can be looked up: a person outside the organisation, as on an item. */
export function refusalOf(person: Person, standpoint: Standpoint): Refusal | undefined {
  const refusal = refusals[classifyAddress(person.address, standpoint)];
  return refusal ?? (isRelayed(person, standpoint) ? "automatic" : undefined);
}
