import {
  boolean,
  choice,
  dateTime,
  guid,
  hiddenTableName,
  historyColumns,
  lookup,
  lookupToAnyOf,
  ownerColumns,
  ownerNavigation,
  string,
  tableName,
} from "./columns";
import type { Column, Columns, Table } from "./tableShape";

/** All activities are stored in one table; each kind is a view of it. */
export const activityStorage = "activity";

/** Parties are numbered; their ids are made of it, so that a million activities stay small. */
export const partyNumber = "partynumber";

const commonColumns: Columns = {
  activityid: guid,
  activitytypecode: tableName,
  subject: string(200),
  description: string(2000),
  actualstart: dateTime,
  actualend: dateTime,
  scheduledstart: dateTime,
  scheduledend: dateTime,
  // Null unless somebody fills it, so nothing can be ordered by it.
  sortdate: dateTime,
  regardingobjectid: lookupToAnyOf(["account", "contact", "lead"], "regardingobjecttypecode"),
  regardingobjecttypecode: hiddenTableName,
  ...ownerColumns,
  ...historyColumns,
};

const threeStates = choice({ 0: "Open", 1: "Completed", 2: "Canceled" });
const fourStates = choice({ 0: "Open", 1: "Completed", 2: "Canceled", 3: "Scheduled" });

const email = activityTable("email", 4202, {
  subject: string(800),
  senton: dateTime,
  isworkflowcreated: boolean,
  messageid: string(320),
  inreplyto: string(320),
  parentactivityid: lookup("email"),
  correlatedactivityid: lookup("email"),
  directioncode: boolean,
  statecode: threeStates,
  statuscode: choice({
    1: "Draft",
    2: "Completed",
    3: "Sent",
    4: "Received",
    5: "Canceled",
    6: "Pending Send",
    7: "Sending",
    8: "Failed",
  }),
});

const appointment = activityTable("appointment", 4201, {
  statecode: fourStates,
  statuscode: choice({
    1: "Free",
    2: "Tentative",
    3: "Completed",
    4: "Canceled",
    5: "Busy",
    6: "Out of Office",
  }),
});

const phonecall = activityTable("phonecall", 4210, {
  directioncode: boolean,
  statecode: threeStates,
  statuscode: choice({ 1: "Open", 2: "Made", 3: "Canceled", 4: "Received" }),
});

const task = activityTable("task", 4212, {
  statecode: threeStates,
  statuscode: choice({
    2: "Not Started",
    3: "In Progress",
    4: "Waiting on someone else",
    5: "Completed",
    6: "Canceled",
    7: "Deferred",
  }),
});

const activitypointer: Table = {
  ...activityTable("activitypointer", 4200, {
    subject: string(400),
    senton: dateTime,
    statecode: fourStates,
    statuscode: choice({ 1: "Open", 2: "Completed", 3: "Canceled", 4: "Scheduled" }),
  }),
  navigation: {
    ...ownerNavigation,
    regardingobjectid_account: { column: "regardingobjectid", table: "account" },
    regardingobjectid_contact: { column: "regardingobjectid", table: "contact" },
    regardingobjectid_lead: { column: "regardingobjectid", table: "lead" },
  },
};

const activityparty: Table = {
  name: "activityparty",
  set: "activityparties",
  id: "activitypartyid",
  objectTypeCode: 135,
  privilege: "Activity",
  columns: {
    activitypartyid: {
      ...guid,
      computed: `printf('ac71f1ed-0000-4000-8000-%012x', ${partyNumber})`,
    },
    activityid: lookup("activitypointer"),
    partyid: lookupToAnyOf(
      ["account", "contact", "lead", "queue", "systemuser"],
      "partyobjecttypecode",
    ),
    partyobjecttypecode: hiddenTableName,
    participationtypemask: participation(),
    addressused: string(320),
    unresolvedpartyname: string(200),
    ispartydeleted: boolean,
  },
  navigation: {
    activityid: { column: "activityid", table: "activitypointer" },
    partyid_account: { column: "partyid", table: "account" },
    partyid_contact: { column: "partyid", table: "contact" },
    partyid_queue: { column: "partyid", table: "queue" },
    partyid_lead: { column: "partyid", table: "lead" },
    partyid_systemuser: { column: "partyid", table: "systemuser" },
  },
  collections: {},
  isListOnly: true,
  storedKey: partyNumber,
};

/** Kinds of activities, what they have in common, and who takes part in them. */
export const activityKinds: readonly Table[] = [email, appointment, phonecall, task];
export const activityTables: readonly Table[] = [...activityKinds, activitypointer, activityparty];

function activityTable(name: string, objectTypeCode: number, columns: Columns): Table {
  return {
    name,
    set: `${name}s`,
    id: "activityid",
    primaryName: "subject",
    objectTypeCode,
    privilege: "Activity",
    columns: { ...commonColumns, ...columns },
    navigation: {
      ...ownerNavigation,
      [`regardingobjectid_account_${name}`]: { column: "regardingobjectid", table: "account" },
      [`regardingobjectid_contact_${name}`]: { column: "regardingobjectid", table: "contact" },
      [`regardingobjectid_lead_${name}`]: { column: "regardingobjectid", table: "lead" },
    },
    collections: {
      [`${name}_activity_parties`]: { table: "activityparty", column: "activityid" },
    },
  };
}

function participation(): Column {
  return choice({
    1: "Sender",
    2: "To Recipient",
    3: "CC Recipient",
    4: "BCC Recipient",
    5: "Required attendee",
    6: "Optional attendee",
    7: "Organizer",
    8: "Regarding",
    9: "Owner",
  });
}
