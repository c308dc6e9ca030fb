import { filter, groupBy, isIn, isNotIn, link } from "../../http/fetchXml";
import type { FetchElement } from "../../http/fetchXml";

/** The people at a company, by the accounts that contacts belong to. */
export interface Company {
  readonly accountIds: readonly string[];
  /** Records of the prospect, who is not meant. */
  readonly exceptIds: readonly string[];
}

/** The party is a contact of one of the accounts, each counted apart. */
export function isOfCompany({ accountIds, exceptIds }: Company): FetchElement {
  return link(
    { name: "contact", alias: "person", type: "inner" },
    ["contactid", "partyid"],
    [
      groupBy("contactid", "person_id"),
      groupBy("fullname", "person_name"),
      filter("and", [
        isIn("parentcustomerid", accountIds),
        ...(exceptIds.length === 0 ? [] : [isNotIn("contactid", exceptIds)]),
      ]),
    ],
  );
}
