import type { OwnedRecord } from "../../../core/evidence/evidence";
import { condition, element, filter, isIn, link, toXml } from "../http/fetchXml";
import type { FetchElement } from "../http/fetchXml";
import { odataPath } from "../http/odata";
import { mayIntroduce } from "../counting/query/colleagueParty";
import { introducingUser, userColumns } from "./userColumns";

/** Reasons for a row, not a directory: who is named by more than so many rows is no hint. */
const rowsAsked = 25;

/** Teams of the owning and of the access kind; those of the directory are as large as a department. */
const teamTypes = [0, 1];

const openOrWon = [0, 1];

const sets: Readonly<Record<OwnedRecord, string>> = {
  account: "accounts",
  contact: "contacts",
  lead: "leads",
};

/** The users who own these rows. */
export function ownersPath(record: OwnedRecord, ids: readonly string[]): string {
  const root = element("entity", { name: record }, [
    element("attribute", { name: `${record}id` }),
    filter("and", [isIn(`${record}id`, ids)]),
    introducingUser("owninguser"),
  ]);
  return fetchPath(sets[record], root);
}

/** The members of teams that own these rows. A unit's default team is everybody in it. */
export function owningTeamPath(record: OwnedRecord, ids: readonly string[]): string {
  return membersPath([
    link(
      { name: record, alias: "owned", type: "inner" },
      ["owningteam", "teamid"],
      [filter("and", [isIn(`${record}id`, ids)])],
    ),
  ]);
}

/** The members of access teams: who was let in to work on these rows. */
export function accessTeamPath(ids: readonly string[]): string {
  return membersPath([filter("and", [isIn("regardingobjectid", ids)])]);
}

/** Users connected to these rows now. Of the twin rows of a connection the one that begins there is asked for. */
export function connectionsPath(ids: readonly string[], today: string): string {
  const root = element("entity", { name: "connection" }, [
    element("attribute", { name: "connectionid" }),
    filter("and", [
      condition("statecode", "eq", "0"),
      isIn("record1id", ids),
      filter("or", [
        condition("effectiveend", "null"),
        condition("effectiveend", "on-or-after", today),
      ]),
    ]),
    introducingUser("record2id"),
    link(
      { name: "connectionrole", alias: "role", type: "outer" },
      ["connectionroleid", "record2roleid"],
      [element("attribute", { name: "name", alias: "role_name" })],
    ),
  ]);
  return fetchPath("connections", root);
}

export interface Customer {
  readonly accountIds: readonly string[];
  readonly contactIds: readonly string[];
  readonly leadIds: readonly string[];
  /** Whether the name of an opportunity may be read: a tenant has to want it. */
  readonly names: "read" | "notRead";
}

/** The owners of opportunities with the customer, open or won. */
export function opportunitiesPath(customer: Customer): string {
  const root = element("entity", { name: "opportunity" }, [
    element("attribute", { name: "opportunityid" }),
    ...nameOf(customer),
    isWith(customer),
    introducingUser("owninguser"),
  ]);
  return fetchPath("opportunities", root);
}

/** The members of their access teams. */
export function opportunityTeamsPath(customer: Customer): string {
  return membersPath([
    link(
      { name: "opportunity", alias: "opportunity", type: "inner" },
      ["opportunityid", "regardingobjectid"],
      [...nameOf(customer), isWith(customer)],
    ),
  ]);
}

function nameOf({ names }: Customer): readonly FetchElement[] {
  return names === "read"
    ? [element("attribute", { name: "name", alias: "opportunity_name" })]
    : [];
}

function isWith({ accountIds, contactIds, leadIds }: Customer): FetchElement {
  const ways = [
    ["parentaccountid", accountIds],
    ["parentcontactid", contactIds],
    ["originatingleadid", leadIds],
  ] as const;
  return filter("and", [
    isIn("statecode", openOrWon),
    filter(
      "or",
      ways.filter(([, ids]) => ids.length > 0).map(([column, ids]) => isIn(column, ids)),
    ),
  ]);
}

function membersPath(ofTeam: readonly FetchElement[]): string {
  const team = link(
    { name: "team", alias: "team", type: "inner" },
    ["teamid", "teamid"],
    [filter("and", [condition("isdefault", "ne", "1"), isIn("teamtype", teamTypes)]), ...ofTeam],
  );
  const membership = link(
    { name: "teammembership", alias: "membership", type: "inner" },
    ["systemuserid", "systemuserid"],
    [team],
  );
  const root = element("entity", { name: "systemuser" }, [
    ...userColumns(),
    filter("and", mayIntroduce),
    membership,
  ]);
  return fetchPath("systemusers", root);
}

/** Distinct, because somebody may be in several of the teams. */
function fetchPath(set: string, root: FetchElement): string {
  const fetch = element("fetch", { top: String(rowsAsked), distinct: "true" }, [root]);
  return odataPath(set, { fetchXml: toXml(fetch) });
}
