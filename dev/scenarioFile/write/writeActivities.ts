import type {
  LocalActivity,
  LocalParty,
  PartyTable,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { entryId } from "../entryId";
import { toGuid } from "../references";
import type { References } from "../references";
import { inPlace, scenarioProblem } from "../scenarioProblem";
import type { Activity, Party } from "../schema/records";
import { withoutUndefined } from "../withoutUndefined";
import type { FileWriting } from "./fileWriting";

export function writeActivities(writing: FileWriting): void {
  writing.file.activities.forEach((activity, index) => {
    const place = `activities[${index}]`;
    inPlace(place, () => {
      writing.writer.addActivity(toActivity(activity, place, writing));
    });
  });
}

function toActivity(activity: Activity, place: string, writing: FileWriting): LocalActivity {
  const { references, moment } = writing;
  const { owner, at, until, trackedAt, reply, parties, ...rest } = activity;
  const local = parties.map((party, index) =>
    inPlace(`${place}.parties[${index}]`, () => toParty(party, references)),
  );
  const time = (name: string, text: string) => inPlace(`${place}.${name}`, () => moment(text));
  return {
    ...withoutUndefined(rest),
    id: entryId(activity, place),
    at: time("at", at),
    ...(until !== undefined && { until: time("until", until) }),
    ...(trackedAt !== undefined && { trackedAt: time("trackedAt", trackedAt) }),
    ...(reply !== undefined && { reply: toReply(reply, references) }),
    ...ownerOf(owner, local, references),
    parties: local,
  };
}

function toReply(
  { parent, inReplyTo, correlated }: NonNullable<Activity["reply"]>,
  references: References,
): NonNullable<LocalActivity["reply"]> {
  const idOf = (text: string | undefined) => text && references.find(text, "activity", "row").id;
  const [parentId, correlatedId] = [idOf(parent), idOf(correlated)];
  return withoutUndefined({ parentId, inReplyTo, correlatedId });
}

function ownerOf(
  owner: string | undefined,
  parties: readonly LocalParty[],
  references: References,
): Pick<LocalActivity, "ownerId" | "ownerTable"> {
  if (owner !== undefined) {
    const { id, kind } = references.find(owner, "user", "team");
    return { ownerId: id, ownerTable: kind === "team" ? "team" : "systemuser" };
  }
  const user = parties.find(({ record }) => record?.table === "systemuser")?.record;
  if (user !== undefined) return { ownerId: user.id };
  throw scenarioProblem("", "needs an owner, because none of its parties is a user");
}

const recordKeys = ["user", "contact", "lead", "account", "queue"] as const;

function toParty(party: Party, references: References): LocalParty {
  const { role, address, unresolvedName } = party;
  const { record, address: known } = recordOf(party, references);
  return {
    role,
    ...withoutUndefined({ address: address === undefined ? known : (address ?? undefined) }),
    ...(record && { record }),
    ...(unresolvedName !== undefined && { unresolvedName }),
  };
}

/** The record that the party was resolved to, and its first address. */
function recordOf(
  party: Party,
  references: References,
): Pick<LocalParty, "record"> & { readonly address?: string | undefined } {
  const keys = recordKeys.filter((key) => party[key] !== undefined);
  const [key] = keys;
  const { record } = party;
  if (keys.length + Number(record !== undefined) > 1) {
    throw scenarioProblem("", "is resolved to one record at most");
  }
  if (record !== undefined) return { record: { table: record.table, id: toGuid(record.id) } };
  if (key === undefined) return {};
  const { table, id, address } = references.find(party[key] ?? "", key);
  return { record: { table: table as PartyTable, id }, address };
}
