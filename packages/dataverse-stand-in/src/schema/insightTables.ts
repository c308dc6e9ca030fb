import {
  boolean,
  choice,
  decimal,
  guid,
  historyColumns,
  integer,
  lookup,
  ownerColumns,
  ownerNavigation,
  string,
  dateTime,
} from "./columns";
import type { Columns, Table } from "./tableShape";

const activeOrInactive = {
  statecode: choice({ 0: "Active", 1: "Inactive" }),
  statuscode: choice({ 1: "Active", 2: "Inactive" }),
};

const accuracy = choice({ 100000000: "Complete", 100000001: "Partial" });

/** The record is named by a text, without a relationship. The rows belong to the organisation. */
const introducerColumns: Columns = {
  msdyn_introduced_entity_id: string(100),
  msdyn_introducer_emailaddress: string(200),
  msdyn_introducer_systemuserid: lookup("systemuser"),
  msdyn_score: decimal,
  msdyn_last_interaction_datetime: dateTime,
  msdyn_last_interaction_type: string(100),
  msdyn_last_interaction_dataflow: string(100),
  ...activeOrInactive,
  ...historyColumns,
};

const introducer = {
  msdyn_introducer_systemuserid: { column: "msdyn_introducer_systemuserid", table: "systemuser" },
} as const;

const colleaguesForContact: Table = {
  name: "msdyn_wkwcolleaguesforcontact",
  set: "msdyn_wkwcolleaguesforcontacts",
  id: "msdyn_wkwcolleaguesforcontactid",
  primaryName: "msdyn_introducer_emailaddress",
  objectTypeCode: 10578,
  privilege: "msdyn_wkwcolleaguesforcontact",
  columns: {
    msdyn_wkwcolleaguesforcontactid: guid,
    ...introducerColumns,
    msdyn_computationaccuracy: accuracy,
  },
  navigation: introducer,
  collections: {},
};

const colleaguesForCompany: Table = {
  name: "msdyn_wkwcolleaguesforcompany",
  set: "msdyn_wkwcolleaguesforcompanies",
  id: "msdyn_wkwcolleaguesforcompanyid",
  primaryName: "msdyn_introducer_emailaddress",
  objectTypeCode: 10577,
  privilege: "msdyn_wkwcolleaguesforcompany",
  columns: { msdyn_wkwcolleaguesforcompanyid: guid, ...introducerColumns },
  navigation: introducer,
  collections: {},
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
    msdyn_currentstatus: choice({
      1: "None",
      2: "ActivationInProgress",
      3: "ActivationCompleted",
      4: "ActivationFailed",
      5: "DeactivationInProgress",
      6: "DeactivationCompleted",
      7: "DeactivationFailed",
    }),
    msdyn_emailtemplateid: string(100),
    ...ownerColumns,
    ...activeOrInactive,
    ...historyColumns,
  },
  navigation: ownerNavigation,
  collections: {},
};

/** Of relationship analytics. Whose side a row names is written nowhere but in `msdyn_entityname`. */
const mostContactedBy: Table = {
  name: "msdyn_mostcontactedby",
  set: "msdyn_mostcontactedbies",
  id: "msdyn_mostcontactedbyid",
  primaryName: "msdyn_primaryname",
  objectTypeCode: 10573,
  privilege: "msdyn_mostcontactedby",
  columns: {
    msdyn_mostcontactedbyid: guid,
    msdyn_primaryname: string(100),
    msdyn_name: string(100),
    msdyn_entityid: string(100),
    msdyn_entityname: string(100),
    msdyn_lead_regardingobjectid: lookup("lead"),
    msdyn_contact_regardingobjectid: lookup("contact"),
    msdyn_account_regardingobjectid: lookup("account"),
    msdyn_numberofemails: integer,
    msdyn_numberofmeetings: integer,
    msdyn_numberofphonecalls: integer,
    msdyn_lastcontactedon: string(100),
    msdyn_computationaccuracy: accuracy,
    ...activeOrInactive,
    ...historyColumns,
  },
  navigation: {
    msdyn_lead_regardingObjectId: { column: "msdyn_lead_regardingobjectid", table: "lead" },
    msdyn_contact_regardingObjectId: {
      column: "msdyn_contact_regardingobjectid",
      table: "contact",
    },
    msdyn_account_regardingObjectId: {
      column: "msdyn_account_regardingobjectid",
      table: "account",
    },
  },
  collections: {},
};

/** What Dynamics itself works out about who knows whom. */
export const insightTables: readonly Table[] = [
  colleaguesForContact,
  colleaguesForCompany,
  wkwConfig,
  mostContactedBy,
];
