import { dateTime, guid, historyColumns, ownerColumns, ownerNavigation, string } from "./columns";
import type { Table } from "./tableShape";

/** A table that a customer's solution brings: rows belong to who made them, and everybody may read them. */
export const wishTable: Table = {
  name: "wkw_wish",
  set: "wkw_wishes",
  id: "wkw_wishid",
  primaryName: "wkw_name",
  objectTypeCode: 10_902,
  privilege: "wkw_Wish",
  isInstalledApart: true,
  isWritten: true,
  columns: {
    wkw_wishid: guid,
    wkw_name: string(100),
    wkw_until: dateTime,
    wkw_about: string(64),
    ...ownerColumns,
    ...historyColumns,
  },
  navigation: ownerNavigation,
  collections: {},
};
