import type { PersonId } from "./readRows";
import { readTable, wholeNumber } from "./readTable";

export type OrganizationId = number;

/** Rank the people of an organisation by their connection with `person`, as of `at`. */
export interface Query {
  /** `rank` measures the order, `cal` the bands. */
  readonly kind: string;
  readonly organization: OrganizationId;
  readonly person: PersonId;
  /** Seconds since 1970-01-01 UTC: nothing from here on may be looked at. */
  readonly at: number;
}

export function readQueries(path: string): readonly Query[] {
  return readTable(path).map(([kind = "", organization, person, at]) => ({
    kind,
    organization: wholeNumber(organization),
    person: wholeNumber(person),
    at: wholeNumber(at),
  }));
}

/** The organisation of each person. People without one are left out. */
export function readOrganizations(path: string): ReadonlyMap<PersonId, OrganizationId> {
  return new Map(
    readTable(path)
      .map(([id, organization]) => [wholeNumber(id), wholeNumber(organization)] as const)
      .filter(([, organization]) => organization > 0),
  );
}
