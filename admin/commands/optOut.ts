import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { parseEmailAddress } from "../../src/core/people/emailAddress";
import type { EmailAddress } from "../../src/core/people/emailAddress";
import {
  readConfigFile,
  tenantNamed,
  withOptOut,
  writeConfigFile,
} from "../optOut/configFileOnDisk";
import { allAddressesOf, parseDirectoryExport } from "../optOut/directoryExport";
import type { ExportedPerson } from "../optOut/directoryExport";
import { withoutPeople, withPeople } from "../optOut/optOutLists";
import type { OptOutLists } from "../optOut/optOutLists";
import { wishTableCommands } from "../optOut/wishTableCommands";
import { parseOrigin } from "../parseOrigin";
import { coverageOf, entriesOfNobody, isWhollyCovered } from "../optOut/optOutReport";

const text = { type: "string" } as const;

interface Task {
  readonly file: string;
  readonly tenant: string;
  readonly lists: OptOutLists;
  readonly addresses: readonly EmailAddress[];
  readonly people: readonly ExportedPerson[] | undefined;
}

const actions: Readonly<Record<string, (task: Task) => number>> = { add, remove, list, check };

/** @returns the program's exit code */
export function optOut(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { config: text, tenant: text, users: text, crm: text },
    allowPositionals: true,
  });
  const [name = "", ...given] = positionals;
  if (name === "table") return Promise.resolve(printTable(values.crm));
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) throw new Error("opt-out add | remove | list | check | table");
  if (values.config === undefined) throw new Error("opt-out needs --config FILE.");

  const config = readConfigFile(values.config);
  const tenant = tenantNamed(config, values.tenant);
  const users = values.users && readFileSync(values.users, "utf8");
  return Promise.resolve(
    action({
      file: values.config,
      tenant,
      lists: config.tenants[tenant]?.optOut ?? {},
      addresses: given.map(toAddress),
      people: users === undefined ? undefined : parseDirectoryExport(users),
    }),
  );
}

function printTable(crm = ""): number {
  const origin = parseOrigin(crm);
  if (origin === undefined) throw new Error("opt-out table needs --crm URL.");
  console.log(wishTableCommands(origin));
  return 0;
}

function add(task: Task): number {
  const people = everyAddress(task);
  write(task, withPeople(task.lists, idOf(task), people));
  console.log(
    `Added ${people.length}. It counts from everybody's next look-up, once the file is there.`,
  );
  if (task.people === undefined)
    console.log("Aliases are covered only where they are added too: --users FILE finds them.");
  return 0;
}

function remove(task: Task): number {
  write(task, withoutPeople(task.lists, idOf(task), everyAddress(task)));
  console.log("Removed.");
  return 0;
}

function list({ lists }: Task): number {
  const { groupId, addresses = [], hashes = [] } = lists;
  console.log(`Group: ${groupId ?? "none"}`);
  console.log(`By hash: ${hashes.length}`);
  console.log(`In clear, for everybody on the web to read: ${addresses.length}`);
  return 0;
}

/** Without an address: which entries are nobody's. */
function check(task: Task): number {
  const tenant = { tenantId: idOf(task), lists: task.lists };
  const known = { ...tenant, ...(task.people && { people: task.people }) };
  if (task.addresses.length > 0) {
    const lines = task.addresses.flatMap((address) => coverageOf(address, known));
    console.log([...new Set(lines)].join("\n"));
    return task.addresses.every((address) => isWhollyCovered(address, known)) ? 0 : 1;
  }
  if (task.people === undefined)
    throw new Error("opt-out check needs an address, or --users FILE.");
  const nobodys = entriesOfNobody(known);
  for (const entry of nobodys) console.log(`Nobody in the directory has this address: ${entry}`);
  if (nobodys.length === 0) console.log("Every entry is somebody's.");
  return nobodys.length === 0 ? 0 : 1;
}

function everyAddress({ addresses, people = [] }: Task): readonly EmailAddress[] {
  if (addresses.length === 0) throw new Error("Name the address.");
  return [...new Set(addresses.flatMap((address) => allAddressesOf(address, people)))];
}

function write({ file, tenant }: Task, lists: OptOutLists): void {
  writeConfigFile(file, withOptOut(readConfigFile(file), tenant, lists));
}

/** As the pane has it. */
function idOf({ tenant }: Task): string {
  return tenant.toLowerCase();
}

function toAddress(given: string): EmailAddress {
  const address = parseEmailAddress(given);
  if (address === undefined) throw new Error("That is no e-mail address.");
  return address;
}
