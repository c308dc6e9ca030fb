import type { Column, Columns } from "./tableShape";

// Shorthand for the tables' definitions.

export const guid: Column = { type: "guid" };
export const boolean: Column = { type: "boolean" };
export const integer: Column = { type: "integer" };
export const decimal: Column = { type: "decimal" };
export const dateTime: Column = { type: "dateTime" };
export const tableName: Column = { type: "tableName" };
export const hiddenTableName: Column = { type: "tableName", isHidden: true };

export function string(length: number): Column {
  return { type: "string", length };
}

export function choice(choices: Readonly<Record<number, string>>): Column {
  return { type: "choice", choices };
}

export function lookup(target: string): Column {
  return { type: "lookup", targets: [target] };
}

/** To a table that the stand-in does not have. */
export const lookupElsewhere: Column = { type: "lookup" };

export function lookupToAnyOf(targets: readonly string[], typeColumn: string): Column {
  return { type: "lookup", targets, typeColumn };
}

/** A row belongs to a user or to a team. */
export const ownerColumns: Columns = {
  ownerid: lookupToAnyOf(["systemuser", "team"], "owneridtype"),
  owneridtype: hiddenTableName,
  owninguser: {
    ...lookup("systemuser"),
    computed: "CASE owneridtype WHEN 'systemuser' THEN ownerid END",
  },
  owningteam: { ...lookup("team"), computed: "CASE owneridtype WHEN 'team' THEN ownerid END" },
  owningbusinessunit: lookup("businessunit"),
};

export const ownerNavigation = {
  owninguser: { column: "owninguser", table: "systemuser" },
  owningteam: { column: "owningteam", table: "team" },
  owningbusinessunit: { column: "owningbusinessunit", table: "businessunit" },
} as const;

export const addressColumns: Columns = {
  emailaddress1: string(100),
  emailaddress2: string(100),
  emailaddress3: string(100),
};

export const historyColumns: Columns = { createdon: dateTime, modifiedon: dateTime };
