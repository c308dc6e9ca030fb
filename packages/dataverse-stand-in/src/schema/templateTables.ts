import { guid, historyColumns, ownerColumns, ownerNavigation, string } from "./columns";
import type { Table } from "./tableShape";

const template: Table = {
  name: "template",
  set: "templates",
  id: "templateid",
  primaryName: "title",
  objectTypeCode: 2010,
  privilege: "EmailTemplate",
  columns: {
    templateid: guid,
    title: string(200),
    subjectsafehtml: string(5_000),
    safehtml: string(100_000),
    ...ownerColumns,
    ...historyColumns,
  },
  navigation: ownerNavigation,
  collections: {},
};

export const templateTables: readonly Table[] = [template];
