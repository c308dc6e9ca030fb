import {
  boolean,
  choice,
  guid,
  historyColumns,
  lookup,
  ownerColumns,
  ownerNavigation,
  string,
} from "./columns";
import type { Table } from "./tableShape";

const businessunit: Table = {
  name: "businessunit",
  set: "businessunits",
  id: "businessunitid",
  primaryName: "name",
  objectTypeCode: 10,
  privilege: "BusinessUnit",
  columns: {
    businessunitid: guid,
    name: string(160),
    parentbusinessunitid: lookup("businessunit"),
    isdisabled: boolean,
    ...historyColumns,
  },
  navigation: { parentbusinessunitid: { column: "parentbusinessunitid", table: "businessunit" } },
  collections: {},
};

const queue: Table = {
  name: "queue",
  set: "queues",
  id: "queueid",
  primaryName: "name",
  objectTypeCode: 2020,
  privilege: "Queue",
  columns: {
    queueid: guid,
    name: string(200),
    emailaddress: string(100),
    queueviewtype: choice({ 0: "Public", 1: "Private" }),
    ...ownerColumns,
    statecode: choice({ 0: "Active", 1: "Inactive" }),
    statuscode: choice({ 1: "Active", 2: "Inactive" }),
    ...historyColumns,
  },
  navigation: ownerNavigation,
  collections: { queue_activity_parties: { table: "activityparty", column: "partyid" } },
};

/** How the organisation is divided, and the mailboxes that nobody owns alone. */
export const organizationTables: readonly Table[] = [businessunit, queue];
