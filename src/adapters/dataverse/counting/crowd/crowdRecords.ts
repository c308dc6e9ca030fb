import * as v from "valibot";

import { addressCandidates, parseEmailAddress } from "../../../../core/people/emailAddress";
import type { EmailAddress } from "../../../../core/people/emailAddress";
import type { Prospect } from "../../../../core/people/people";
import { addressColumns } from "../../records/addressColumns";
import type { DataverseReader } from "../../http/dataverseReader";
import { odataPath } from "../../http/odata";

/** Whose record it is, by record id: of several people where they share an address. */
export interface CrowdRecords {
  readonly owners: ReadonlyMap<string, readonly EmailAddress[]>;
  /** A table could not be looked at, or there was more than a page. */
  readonly isPartial: boolean;
}

const tables = [
  { set: "leads", id: "leadid" },
  { set: "contacts", id: "contactid" },
] as const;

/** Rows of a page; the reader reads no further one. */
const pageRows = 50;

/** Neither quoting nor a script of its own is needed for these, so that none can be got wrong. */
const plain = /^[a-z\d.!#$&*+/=?^_{|}~@-]+$/;

/** The leads and contacts of all of them: one request for each table, in one batch. Never rejects. */
export async function findCrowdRecords(
  people: readonly Prospect[],
  reader: DataverseReader,
): Promise<CrowdRecords> {
  const owners = new Map<string, EmailAddress[]>();
  const addresses = people.flatMap(({ address }) => addressCandidates(address));
  const asked = [...new Set(addresses)].filter((address) => plain.test(address));
  let isPartial = asked.length < new Set(addresses).size;
  const outcomes = await Promise.allSettled(
    tables.map(({ set, id }) => reader.readRecords(pathOf(set, id, asked))),
  );
  outcomes.forEach((outcome, place) => {
    if (outcome.status === "rejected") {
      isPartial = true;
      return;
    }
    isPartial ||= outcome.value.length >= pageRows;
    for (const raw of outcome.value) {
      const { id, held } = parseRow(raw, tables[place]?.id ?? "");
      const theirs = people.filter(({ address }) =>
        addressCandidates(address).some((candidate) => held.includes(candidate)),
      );
      if (id !== "")
        owners.set(
          id,
          theirs.map(({ address }) => address),
        );
    }
  });
  return { owners, isPartial };
}

function pathOf(set: string, id: string, addresses: readonly EmailAddress[]): string {
  const values = JSON.stringify(addresses);
  const isIn = addressColumns.map(
    (column) => `Microsoft.Dynamics.CRM.In(PropertyName='${column}',PropertyValues=${values})`,
  );
  return odataPath(set, {
    $select: [id, ...addressColumns].join(","),
    $filter: isIn.join(" or "),
    $orderby: "statecode asc,modifiedon desc",
  });
}

const row = v.looseObject({});

function parseRow(raw: unknown, idColumn: string) {
  const { success, output } = v.safeParse(row, raw);
  const id = success ? output[idColumn] : undefined;
  const held = success ? addressColumns.map((column) => parseEmailAddress(output[column])) : [];
  return { id: typeof id === "string" && isGuid.test(id) ? id.toLowerCase() : "", held };
}

/** An id becomes part of a query, so nothing else may pass. */
const isGuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
