import type { EmailAddress } from "../../../core/people/emailAddress";
import { addressColumns } from "../records/addressColumns";
import { filter, isIn, link, ofEntity } from "../http/fetchXml";
import type { FetchElement } from "../http/fetchXml";

// How a query finds a person by address, so that nobody has to be looked up first: a party that was
// never resolved holds the address itself, any other leads to a lead or a contact. The links stand
// under the party, the condition at the root.

export const personTables = ["lead", "contact"] as const;

export type PersonTable = (typeof personTables)[number];

/** Outer links, so that a party without a record stays. */
export function recordsOfParty(tables: readonly PersonTable[]): readonly FetchElement[] {
  return tables.map((name) => link({ name, alias: name, type: "outer" }, [`${name}id`, "partyid"]));
}

export interface PersonQuestion {
  /** Addresses of the prospect. */
  readonly addresses: readonly EmailAddress[];
  /** Which records tell who a party is, beside the address of the party itself. */
  readonly tables: readonly PersonTable[];
}

export function isPerson(party: string, { addresses, tables }: PersonQuestion): FetchElement {
  const ofRecords = tables.flatMap((table) =>
    addressColumns.map((column) => ofEntity(table, isIn(column, addresses))),
  );
  return filter("or", [ofEntity(party, isIn("addressused", addresses)), ...ofRecords]);
}
