import type { TenantEntry } from "../../src/adapters/config/configSchema";
import { quoteLevels } from "../../src/core/people/organization";
import { when } from "./consequence";
import type { Consequence } from "./consequence";

/** What changes for the reps and colleagues of one tenant, beyond the permissions. */
export function compareTenants(
  id: string,
  before: TenantEntry,
  after: TenantEntry,
): readonly Consequence[] {
  const of = `tenant ${id}`;
  return [
    ...agreements(of, before, after),
    ...optOuts(of, before, after),
    ...notes(of, before, after),
  ];
}

/** The product does more than whoever agreed to it has heard of. */
function agreements(of: string, before: TenantEntry, after: TenantEntry): readonly Consequence[] {
  const quotes = [before, after].map(({ draft }) => quoteLevels.indexOf(draft.quote));
  const [quoted = 0, quotedNow = 0] = quotes;
  return [
    ...when(
      after.asks.crmTask && !before.asks.crmTask,
      "agree",
      `In ${of} it begins to write: each request becomes a task in the CRM (asks.crmTask), with the names of both. Roles need the privilege to create activities.`,
    ),
    ...when(
      before.detailLevel === "bars" && after.detailLevel !== "bars",
      "agree",
      `In ${of} numbers and dates of contact are shown (detailLevel: ${after.detailLevel}).`,
    ),
    ...when(
      quotedNow > quoted,
      "agree",
      `In ${of} drafts may quote more of a message (draft.quote: ${after.draft.quote}).`,
    ),
    ...newSettings(before, after).map((name) => ({
      action: "agree" as const,
      reason: `In ${of} ${name} is switched on.`,
    })),
  ];
}

/** Settings known by name; every other switch that goes from off to on is named as it stands. */
const named = ["sources", "asks", "optOut", "draft", "graphScopes"];

function newSettings(before: TenantEntry, after: TenantEntry): readonly string[] {
  return switchesIn(after).filter((name) => !switchesIn(before).includes(name));
}

function switchesIn(entry: TenantEntry): readonly string[] {
  return Object.entries(entry)
    .filter(([name]) => !named.includes(name))
    .flatMap(([name, value]) => onBelow(name, value));
}

function onBelow(path: string, value: unknown): readonly string[] {
  if (value === true) return [path];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => onBelow(`${path}.${name}`, one));
}

/** Whoever opted out has a right to stay out: a copy of an older file would bring them back. */
function optOuts(of: string, before: TenantEntry, after: TenantEntry): readonly Consequence[] {
  const lost = entriesOf(before).filter((entry) => !entriesOf(after).includes(entry)).length;
  return [
    ...when(
      lost > 0,
      "stop",
      `In ${of} ${lost} who opted out would be suggested again: take optOut from the deployed config.json.`,
    ),
    ...when(
      before.optOut.groupId !== null && before.optOut.groupId !== after.optOut.groupId,
      "stop",
      `In ${of} the group of those who opted out changes or falls away: take optOut.groupId from the deployed config.json, unless it is meant.`,
    ),
  ];
}

function entriesOf({ optOut }: TenantEntry): readonly string[] {
  return Object.values(optOut).flatMap((list) =>
    Array.isArray(list) ? list.map((one) => one.toLowerCase()) : [],
  );
}

function notes(of: string, before: TenantEntry, after: TenantEntry): readonly Consequence[] {
  const domains = after.internalDomains.filter((one) => !before.internalDomains.includes(one));
  const gone = before.internalDomains.filter((one) => !after.internalDomains.includes(one));
  return [
    ...when(
      before.dataverseUrl !== undefined && before.dataverseUrl !== after.dataverseUrl,
      "note",
      `In ${of} the address of Dynamics 365 becomes ${after.dataverseUrl ?? "none"}.`,
    ),
    ...when(domains.length > 0, "note", `In ${of} colleagues are also ${domains.join(", ")}.`),
    ...when(gone.length > 0, "note", `In ${of} ${gone.join(", ")} are no colleagues any more.`),
  ];
}
