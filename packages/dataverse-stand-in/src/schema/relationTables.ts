import {
  boolean,
  choice,
  dateTime,
  guid,
  historyColumns,
  lookup,
  lookupToAnyOf,
  ownerColumns,
  ownerNavigation,
  string,
} from "./columns";
import type { Table } from "./tableShape";

const connectable = ["account", "contact", "lead", "opportunity", "systemuser", "team"] as const;

const opportunity: Table = {
  name: "opportunity",
  set: "opportunities",
  id: "opportunityid",
  primaryName: "name",
  objectTypeCode: 3,
  privilege: "Opportunity",
  columns: {
    opportunityid: guid,
    name: string(300),
    parentaccountid: lookup("account"),
    parentcontactid: lookup("contact"),
    originatingleadid: lookup("lead"),
    ...ownerColumns,
    statecode: choice({ 0: "Open", 1: "Won", 2: "Lost" }),
    statuscode: choice({ 1: "In Progress", 2: "On Hold", 3: "Won", 4: "Canceled", 5: "Out-Sold" }),
    ...historyColumns,
  },
  navigation: {
    ...ownerNavigation,
    parentaccountid: { column: "parentaccountid", table: "account" },
    parentcontactid: { column: "parentcontactid", table: "contact" },
  },
  collections: {},
};

/** The service keeps a twin of each for the other direction; here both are written by hand. */
const connection: Table = {
  name: "connection",
  set: "connections",
  id: "connectionid",
  primaryName: "name",
  objectTypeCode: 3234,
  privilege: "Connection",
  columns: {
    connectionid: guid,
    name: string(500),
    record1id: lookupToAnyOf(connectable, "record1objecttypecode"),
    record1objecttypecode: { type: "tableName", isHidden: true },
    record2id: lookupToAnyOf(connectable, "record2objecttypecode"),
    record2objecttypecode: { type: "tableName", isHidden: true },
    record1roleid: lookup("connectionrole"),
    record2roleid: lookup("connectionrole"),
    relatedconnectionid: lookup("connection"),
    ismaster: boolean,
    effectivestart: dateTime,
    effectiveend: dateTime,
    ...ownerColumns,
    statecode: choice({ 0: "Active", 1: "Inactive" }),
    statuscode: choice({ 1: "Active", 2: "Inactive" }),
    ...historyColumns,
  },
  navigation: {
    ...ownerNavigation,
    record1roleid: { column: "record1roleid", table: "connectionrole" },
    record2roleid: { column: "record2roleid", table: "connectionrole" },
  },
  collections: {},
};

const connectionrole: Table = {
  name: "connectionrole",
  set: "connectionroles",
  id: "connectionroleid",
  primaryName: "name",
  objectTypeCode: 3231,
  privilege: "ConnectionRole",
  columns: {
    connectionroleid: guid,
    name: string(100),
    statecode: choice({ 0: "Active", 1: "Inactive" }),
    statuscode: choice({ 1: "Active", 2: "Inactive" }),
    ...historyColumns,
  },
  navigation: {},
  collections: {},
};

/** What ties colleagues to a record by duty. */
export const relationTables: readonly Table[] = [opportunity, connection, connectionrole];
