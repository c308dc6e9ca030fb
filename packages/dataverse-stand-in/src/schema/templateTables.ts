import {
  boolean,
  choice,
  guid,
  historyColumns,
  ownerColumns,
  ownerNavigation,
  string,
} from "./columns";
import type { Table } from "./tableShape";

const activeOrInactive = {
  statecode: choice({ 0: "Active", 1: "Inactive" }),
  statuscode: choice({ 1: "Active", 2: "Inactive" }),
};

/** Settings of Dynamics' own "who knows whom". */
const wkwConfig: Table = {
  name: "msdyn_wkwconfig",
  set: "msdyn_wkwconfigs",
  id: "msdyn_wkwconfigid",
  primaryName: "msdyn_name",
  objectTypeCode: 10579,
  privilege: "msdyn_wkwconfig",
  columns: {
    msdyn_wkwconfigid: guid,
    msdyn_name: string(100),
    msdyn_iswkwenabled: boolean,
    msdyn_emailtemplateid: string(100),
    ...ownerColumns,
    ...activeOrInactive,
    ...historyColumns,
  },
  navigation: ownerNavigation,
  collections: {},
};

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

export const templateTables: readonly Table[] = [wkwConfig, template];
