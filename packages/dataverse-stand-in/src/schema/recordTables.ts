import {
  addressColumns,
  boolean,
  choice,
  guid,
  hiddenTableName,
  historyColumns,
  lookup,
  lookupElsewhere,
  lookupToAnyOf,
  ownerColumns,
  ownerNavigation,
  string,
} from "./columns";
import type { Columns, Table } from "./tableShape";

const activeOrInactive: Columns = {
  statecode: choice({ 0: "Active", 1: "Inactive" }),
  statuscode: choice({ 1: "Active", 2: "Inactive" }),
};

const outgoingMethods = {
  0: "None",
  1: "Microsoft Dynamics 365 for Outlook",
  2: "Server-Side Synchronization or Email Router",
};

const systemuser: Table = {
  name: "systemuser",
  set: "systemusers",
  id: "systemuserid",
  primaryName: "fullname",
  objectTypeCode: 8,
  privilege: "User",
  columns: {
    systemuserid: guid,
    fullname: string(200),
    lastname: string(256),
    internalemailaddress: string(100),
    domainname: string(1024),
    jobtitle: string(100),
    title: string(128),
    address1_telephone1: string(64),
    mobilephone: string(64),
    azureactivedirectoryobjectid: guid,
    businessunitid: lookup("businessunit"),
    applicationid: guid,
    isintegrationuser: boolean,
    isdisabled: boolean,
    islicensed: boolean,
    accessmode: choice({
      0: "Read-Write",
      1: "Administrative",
      2: "Read",
      3: "Support User",
      4: "Non-interactive",
      5: "Delegated Admin",
    }),
    incomingemaildeliverymethod: choice({ ...outgoingMethods, 3: "Forward Mailbox" }),
    outgoingemaildeliverymethod: choice(outgoingMethods),
    emailrouteraccessapproval: choice({
      0: "Empty",
      1: "Approved",
      2: "Pending Approval",
      3: "Rejected",
    }),
    ...historyColumns,
  },
  navigation: { businessunitid: { column: "businessunitid", table: "businessunit" } },
  collections: { system_user_activity_parties: { table: "activityparty", column: "partyid" } },
};

const team: Table = {
  name: "team",
  set: "teams",
  id: "teamid",
  primaryName: "name",
  objectTypeCode: 9,
  privilege: "Team",
  columns: {
    teamid: guid,
    name: string(160),
    businessunitid: lookup("businessunit"),
    isdefault: boolean,
    teamtype: choice({ 0: "Owner", 1: "Access", 2: "Security Group", 3: "Office Group" }),
    regardingobjectid: lookupElsewhere,
    ...historyColumns,
  },
  navigation: { businessunitid: { column: "businessunitid", table: "businessunit" } },
  collections: {},
};

const teammembership: Table = {
  name: "teammembership",
  set: "teammemberships",
  id: "teammembershipid",
  objectTypeCode: 23,
  privilege: "Team",
  columns: { teammembershipid: guid, systemuserid: guid, teamid: guid },
  navigation: {},
  collections: {},
};

const account: Table = {
  name: "account",
  set: "accounts",
  id: "accountid",
  primaryName: "name",
  objectTypeCode: 1,
  privilege: "Account",
  columns: {
    accountid: guid,
    name: string(160),
    websiteurl: string(200),
    telephone1: string(50),
    parentaccountid: lookup("account"),
    ...addressColumns,
    ...ownerColumns,
    ...activeOrInactive,
    ...historyColumns,
  },
  navigation: {
    ...ownerNavigation,
    parentaccountid: { column: "parentaccountid", table: "account" },
  },
  collections: { account_activity_parties: { table: "activityparty", column: "partyid" } },
};

const contact: Table = {
  name: "contact",
  set: "contacts",
  id: "contactid",
  primaryName: "fullname",
  objectTypeCode: 2,
  privilege: "Contact",
  columns: {
    contactid: guid,
    fullname: string(160),
    lastname: string(50),
    jobtitle: string(100),
    telephone1: string(50),
    mobilephone: string(50),
    ...addressColumns,
    parentcustomerid: lookupToAnyOf(["account", "contact"], "parentcustomeridtype"),
    parentcustomeridtype: hiddenTableName,
    ...ownerColumns,
    ...activeOrInactive,
    ...historyColumns,
  },
  navigation: {
    ...ownerNavigation,
    parentcustomerid_account: { column: "parentcustomerid", table: "account" },
    parentcustomerid_contact: { column: "parentcustomerid", table: "contact" },
  },
  collections: { contact_activity_parties: { table: "activityparty", column: "partyid" } },
};

const lead: Table = {
  name: "lead",
  set: "leads",
  id: "leadid",
  primaryName: "fullname",
  objectTypeCode: 4,
  privilege: "Lead",
  columns: {
    leadid: guid,
    fullname: string(160),
    lastname: string(50),
    subject: string(300),
    jobtitle: string(100),
    companyname: string(100),
    telephone1: string(50),
    mobilephone: string(20),
    ...addressColumns,
    parentaccountid: lookup("account"),
    parentcontactid: lookup("contact"),
    ...ownerColumns,
    statecode: choice({ 0: "Open", 1: "Qualified", 2: "Disqualified" }),
    statuscode: choice({ 1: "New", 2: "Contacted", 3: "Qualified", 4: "Lost", 7: "Canceled" }),
    ...historyColumns,
  },
  navigation: {
    ...ownerNavigation,
    parentaccountid: { column: "parentaccountid", table: "account" },
    parentcontactid: { column: "parentcontactid", table: "contact" },
  },
  collections: { lead_activity_parties: { table: "activityparty", column: "partyid" } },
};

/** People, companies and who of the organisation may own them. */
export const recordTables: readonly Table[] = [
  systemuser,
  team,
  teammembership,
  account,
  contact,
  lead,
];
