import type { EmailAddress } from "../../../core/people/emailAddress";
import { condition, element, filter, isIn, link, toXml } from "../http/fetchXml";
import type { FetchElement } from "../http/fetchXml";
import { odataPath } from "../http/odata";
import { addressColumns } from "../records/addressColumns";
import { userColumns } from "./userColumns";

/** Dynamics' own tables of introducers, by what they are about. */
export const insightTables = {
  person: { name: "msdyn_wkwcolleaguesforcontact", set: "msdyn_wkwcolleaguesforcontacts" },
  company: { name: "msdyn_wkwcolleaguesforcompany", set: "msdyn_wkwcolleaguesforcompanies" },
} as const;

/** Microsoft shows five; the rep, the disabled and those who opted out are dropped afterwards. */
const rowsAsked = 25;

const partial = "100000001";

/**
 * Introducers in Dynamics' own order. The user is found by the row's lookup, and where that is empty by address:
 * somebody who is disabled must not pass for want of a link.
 */
export function introducersPath(
  about: keyof typeof insightTables,
  forms: readonly string[],
): string {
  const { name, set } = insightTables[about];
  const root = element("entity", { name }, [
    element("attribute", { name: "msdyn_introducer_emailaddress", alias: "introducer_address" }),
    element("attribute", { name: "msdyn_last_interaction_datetime", alias: "last_at" }),
    element("order", { attribute: "msdyn_score", descending: "true" }),
    isAbout(forms),
    userBy("colleague", ["systemuserid", "msdyn_introducer_systemuserid"]),
    userBy("namesake", ["internalemailaddress", "msdyn_introducer_emailaddress"]),
  ]);
  return fetchPath(set, root, rowsAsked);
}

/** One row where Dynamics calls a row of these incomplete. Older organisations have no such column. */
export function partialPath(forms: readonly string[]): string {
  const { name, set } = insightTables.person;
  const root = element("entity", { name }, [
    element("attribute", { name: `${name}id` }),
    isAbout(forms, [condition("msdyn_computationaccuracy", "eq", partial)]),
  ]);
  return fetchPath(set, root, 1);
}

/** Lookups of the most contacted, by the table of the record. Found by the record's address: no id is needed. */
export const contactedTables = ["contact", "lead"] as const;

/** The most contacted by, as far as a row says that it names a user. */
export function mostContactedPath(
  table: (typeof contactedTables)[number],
  addresses: readonly EmailAddress[],
): string {
  const root = element("entity", { name: "msdyn_mostcontactedby" }, [
    element("attribute", { name: "msdyn_entityid", alias: "colleague_id" }),
    element("attribute", { name: "msdyn_lastcontactedon", alias: "last_on" }),
    element("order", { attribute: "msdyn_numberofemails", descending: "true" }),
    filter("and", [
      condition("statecode", "eq", "0"),
      condition("msdyn_entityname", "eq", "systemuser"),
    ]),
    link(
      { name: table, alias: "record", type: "inner" },
      [`${table}id`, `msdyn_${table}_regardingobjectid`],
      [
        filter(
          "or",
          addressColumns.map((column) => isIn(column, addresses)),
        ),
      ],
    ),
  ]);
  return fetchPath("msdyn_mostcontactedbies", root, rowsAsked);
}

/** Who stands behind ids of users, with what tells people from programs. */
export function usersPath(ids: readonly string[]): string {
  const root = element("entity", { name: "systemuser" }, [
    ...userColumns(),
    ...userState("colleague"),
    filter("and", [isIn("systemuserid", ids)]),
  ]);
  return fetchPath("systemusers", root, ids.length);
}

export const settingsPath = odataPath("msdyn_wkwconfigs", {
  $select: "msdyn_iswkwenabled,msdyn_currentstatus",
  $filter: "statecode eq 0",
});

/** A record is named by a text; in which form is written nowhere, so all of them are asked for. */
export function formsOf(
  ids: readonly string[],
  addresses: readonly EmailAddress[] = [],
): readonly string[] {
  return [...ids.flatMap((id) => [id, `{${id}}`]), ...addresses];
}

function isAbout(forms: readonly string[], further: readonly FetchElement[] = []): FetchElement {
  return filter("and", [
    condition("statecode", "eq", "0"),
    isIn("msdyn_introduced_entity_id", forms),
    ...further,
  ]);
}

function userBy(alias: "colleague" | "namesake", keys: readonly [string, string]): FetchElement {
  return link({ name: "systemuser", alias, type: "outer" }, keys, [
    ...userColumns(alias),
    ...userState(alias),
  ]);
}

function userState(alias: string): readonly FetchElement[] {
  return ["isdisabled", "accessmode", "applicationid", "isintegrationuser"].map((name) =>
    element("attribute", { name, alias: `${alias}_${name}` }),
  );
}

function fetchPath(set: string, root: FetchElement, top: number): string {
  return odataPath(set, { fetchXml: toXml(element("fetch", { top: String(top) }, [root])) });
}
