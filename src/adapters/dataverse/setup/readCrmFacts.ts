import * as v from "valibot";

import { AppError } from "../../../core/errors";
import { outcomeOf } from "../../../core/lookUp/outcome";
import { setupPrivileges, setupTables } from "../../../core/setup/setupFacts";
import type {
  CrmFacts,
  DeliveryMethod,
  Read,
  SetupTable,
  WkwFacts,
} from "../../../core/setup/setupFacts";
import { readUserId, reachOfPrivilege } from "../counting/readingReach";
import type { DataverseReader } from "../http/dataverseReader";
import { odataPath } from "../http/odata";
import { readTrackingCounts } from "./trackingCounts";

/** The set of each table, and its key. */
const sets: Readonly<Record<SetupTable, readonly [set: string, key: string]>> = {
  lead: ["leads", "leadid"],
  contact: ["contacts", "contactid"],
  account: ["accounts", "accountid"],
  email: ["emails", "activityid"],
  appointment: ["appointments", "activityid"],
  phonecall: ["phonecalls", "activityid"],
  systemuser: ["systemusers", "systemuserid"],
  msdyn_wkwconfig: ["msdyn_wkwconfigs", "msdyn_wkwconfigid"],
  msdyn_wkwcolleaguesforcontact: [
    "msdyn_wkwcolleaguesforcontacts",
    "msdyn_wkwcolleaguesforcontactid",
  ],
  msdyn_wkwcolleaguesforcompany: [
    "msdyn_wkwcolleaguesforcompanies",
    "msdyn_wkwcolleaguesforcompanyid",
  ],
  msdyn_mostcontactedby: ["msdyn_mostcontactedbies", "msdyn_mostcontactedbyid"],
  wkw_wish: ["wkw_wishes", "wkw_wishid"],
  wkw_acquaintance: ["wkw_acquaintances", "wkw_acquaintanceid"],
};

/**
 * How the CRM is set up, as far as this user may read it. Only reads, in two batches; whatever is refused
 * is a fact of its own.
 */
export async function readCrmFacts(reader: DataverseReader): Promise<CrmFacts> {
  const tables = readTables(reader);
  const counts = readTrackingCounts(reader);
  const wkw = read(() => readWkw(reader));
  const user = await read(() => readUserId(reader));
  const [privileges, synchronization] = await Promise.all([
    readPrivileges(reader, user),
    readOf(user, (id) => readSynchronization(reader, id)),
  ]);
  return {
    admitted: user.status === "read" ? { status: "read", value: true } : user,
    tables: await tables,
    privileges,
    wkw: await wkw,
    synchronization,
    counts: await counts,
  };
}

async function read<Value>(ask: () => Promise<Value>): Promise<Read<Value>> {
  const outcome = await outcomeOf(ask);
  return outcome.status === "answered" ? { status: "read", value: outcome.value } : outcome;
}

function readOf<Known, Value>(
  known: Read<Known>,
  ask: (value: Known) => Promise<Value>,
): Promise<Read<Value>> {
  return known.status === "read" ? read(() => ask(known.value)) : Promise.resolve(known);
}

async function readTables(reader: DataverseReader): Promise<CrmFacts["tables"]> {
  const entries = await Promise.all(
    setupTables.map(async (table) => {
      const [set, key] = sets[table];
      const path = odataPath(set, { $select: key, $top: "1" });
      const rows = await read(() => reader.readRecords(path));
      return [table, rows.status === "read" ? { status: "read", value: true } : rows] as const;
    }),
  );
  return Object.fromEntries(entries) as CrmFacts["tables"];
}

async function readPrivileges(
  reader: DataverseReader,
  user: Read<string>,
): Promise<CrmFacts["privileges"]> {
  const entries = await Promise.all(
    setupPrivileges.map(async (name) => {
      const depth = await readOf(user, async (id) => {
        return (await reachOfPrivilege(reader, id, name)) ?? "none";
      });
      return [name, depth] as const;
    }),
  );
  return Object.fromEntries(entries) as CrmFacts["privileges"];
}

const wkwForm = v.array(
  v.object({
    msdyn_iswkwenabled: v.nullish(v.boolean()),
    msdyn_emailtemplateid: v.nullish(v.string()),
  }),
);

async function readWkw(reader: DataverseReader): Promise<WkwFacts> {
  const path = odataPath("msdyn_wkwconfigs", {
    $select: "msdyn_iswkwenabled,msdyn_emailtemplateid",
    $filter: "statecode eq 0",
  });
  const rows = parse(wkwForm, await reader.readRecords(path));
  const flags = rows.flatMap(({ msdyn_iswkwenabled: isEnabled }) => isEnabled ?? []);
  return {
    isSeen: rows.length > 0,
    hasTemplate: rows.some(({ msdyn_emailtemplateid: id }) => id != null && id !== ""),
    ...(flags.length > 0 && { isEnabled: flags.includes(true) }),
  };
}

const methods: readonly DeliveryMethod[] = ["none", "outlook", "serverSide", "forward"];
const approved = 1;
const choice = v.nullish(v.number(), 0);
const userForm = v.object({
  incomingemaildeliverymethod: choice,
  outgoingemaildeliverymethod: choice,
  emailrouteraccessapproval: choice,
});

async function readSynchronization(reader: DataverseReader, id: string) {
  const columns = Object.keys(userForm.entries).join(",");
  const user = parse(userForm, await reader.readValue(`systemusers(${id})?$select=${columns}`));
  return {
    incoming: methods[user.incomingemaildeliverymethod] ?? "none",
    outgoing: methods[user.outgoingemaildeliverymethod] ?? "none",
    isApproved: user.emailrouteraccessapproval === approved,
  };
}

function parse<Value>(form: v.GenericSchema<unknown, Value>, raw: unknown): Value {
  const { success, output } = v.safeParse(form, raw);
  if (!success) throw new AppError("unexpected");
  return output;
}
