import { filter, groupBy, isIn, isNotIn, link } from "../../http/fetchXml";
import type { FetchElement } from "../../http/fetchXml";

/** The people at a company, by the accounts that their records belong to. */
export interface Company {
  readonly accountIds: readonly string[];
  /** Records of the prospect, who is not meant. */
  readonly exceptIds: readonly string[];
  /** One table at a time: an OR over two would have the engine read every party. */
  readonly table: keyof typeof accountColumns;
}

/** By table of people, the column that names their account. */
const accountColumns = { contact: "parentcustomerid", lead: "parentaccountid" } as const;

export const companyTables = ["contact", "lead"] as const;

/** The party is somebody of one of the accounts, each counted apart. */
export function isOfCompany({ accountIds, exceptIds, table }: Company): FetchElement {
  const id = `${table}id`;
  return link(
    { name: table, alias: "person", type: "inner" },
    [id, "partyid"],
    [
      groupBy(id, "person_id"),
      groupBy("fullname", "person_name"),
      filter("and", [
        isIn(accountColumns[table], accountIds),
        ...(exceptIds.length === 0 ? [] : [isNotIn(id, exceptIds)]),
      ]),
    ],
  );
}
