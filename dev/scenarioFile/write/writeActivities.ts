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
  const { role, address, unresolvedName, record } = party;
  const keys = recordKeys.filter((key) => party[key] !== undefined);
  if (keys.length + Number(record !== undefined) > 1) {
    throw scenarioProblem("", `is resolved to one record at most, not to ${keys.join(" and ")}`);
  }
  const [key] = keys;
  const referred = key && references.find(party[key] ?? "", key);
  const known = address === undefined ? referred?.address : (address ?? undefined);
  return {
    role,
    ...(known !== undefined && { address: known }),
    ...(referred && { record: { table: referred.table as PartyTable, id: referred.id } }),
    ...(record && { record: { table: record.table, id: toGuid(record.id) } }),
    ...(unresolvedName !== undefined && { unresolvedName }),
  };
}
