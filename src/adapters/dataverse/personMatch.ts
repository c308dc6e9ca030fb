import type { EmailAddress } from "../../core/emailAddress";
import { addressColumns } from "./addressColumns";
import { filter, isIn, link, ofEntity } from "./fetchXml";
import type { FetchElement } from "./fetchXml";

// How a query finds a person by address, so that nobody has to be looked up first: a party that was
// never resolved holds the address itself, any other leads to a lead or a contact. The links stand
// under the party, the condition at the root.

const tables = ["lead", "contact"] as const;

/** Outer links, so that a party without a record stays. */
export function recordsOfParty(): readonly FetchElement[] {
  return tables.map((name) => link({ name, alias: name, type: "outer" }, [`${name}id`, "partyid"]));
}

export function isPerson(party: string, addresses: readonly EmailAddress[]): FetchElement {
  const ofRecords = tables.flatMap((table) =>
    addressColumns.map((column) => ofEntity(table, isIn(column, addresses))),
  );
  return filter("or", [ofEntity(party, isIn("addressused", addresses)), ...ofRecords]);
}
