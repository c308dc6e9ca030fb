import { guid, historyColumns, string } from "./columns";
import type { Table } from "./tableShape";

/** The most characters of a text column of several lines. */
const longestText = 1_048_576;

/** An elastic table that a customer's solution brings: sealed texts under computed ids, each with an expiry. */
export const acquaintanceTable: Table = {
  name: "wkw_acquaintance",
  set: "wkw_acquaintances",
  id: "wkw_acquaintanceid",
  primaryName: "wkw_name",
  objectTypeCode: 10_901,
  privilege: "wkw_acquaintance",
  isInstalledApart: true,
  isElastic: true,
  columns: {
    wkw_acquaintanceid: guid,
    wkw_name: string(100),
    wkw_body: string(longestText),
    partitionid: string(100),
    ttlinseconds: { type: "integer" },
    ...historyColumns,
  },
  navigation: {},
  collections: {},
};
