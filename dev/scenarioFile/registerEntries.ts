import { findTable } from "@who-knows-whom/dataverse-stand-in/schema/crmSchema";

import { entryId } from "./entryId";
import { createReferences, toGuid } from "./references";
import type { Kind, References } from "./references";
import { inPlace } from "./scenarioProblem";
import type { ScenarioFile } from "./schema/scenarioFileSchema";

interface Registered {
  readonly id?: string | undefined;
  readonly address?: string | undefined;
  readonly addresses?: readonly string[];
}

/** Everything in the file that something else in it may name. @throws Error where two are alike */
export function registerEntries(file: ScenarioFile): References {
  const references = createReferences();
  const add = <Entry extends Registered>(
    section: string,
    entries: readonly Entry[],
    { kind, table, names }: Registration<Entry>,
  ) => {
    entries.forEach((entry, index) => {
      const place = `${section}[${index}]`;
      const address = entry.address ?? entry.addresses?.[0];
      const referred = { id: entryId(entry, place), kind, table: table(entry), address };
      inPlace(place, () => {
        references.add(referred, [entry.id, address, ...names(entry)]);
      });
    });
  };
  add("units", file.units, named("unit", "businessunit"));
  add("roles", file.roles, named("role", "role"));
  add("users", file.users, {
    kind: "user",
    table: () => "systemuser",
    names: ({ fullName, mailboxAddress }) => [fullName, mailboxAddress],
  });
  add("teams", file.teams, named("team", "team"));
  add("queues", file.queues, named("queue", "queue"));
  add("accounts", file.accounts, named("account", "account"));
  add("contacts", file.contacts, fullyNamed("contact"));
  add("leads", file.leads, fullyNamed("lead"));
  add("activities", file.activities, {
    kind: "activity",
    table: ({ kind }) => kind,
    names: () => [],
  });
  registerRows(file, references);
  return references;
}

interface Registration<Entry> {
  readonly kind: Kind;
  readonly table: (entry: Entry) => string;
  readonly names: (entry: Entry) => readonly (string | undefined)[];
}

function named(kind: Kind, table: string): Registration<{ readonly name: string }> {
  return { kind, table: () => table, names: ({ name }) => [name] };
}

function fullyNamed(kind: "contact" | "lead"): Registration<{ readonly fullName: string }> {
  return { kind, table: () => kind, names: ({ fullName }) => [fullName] };
}

function registerRows({ rows }: ScenarioFile, references: References): void {
  for (const [table, list] of Object.entries(rows)) {
    const key = findTable(table)?.id ?? "";
    list.forEach((row, index) => {
      const id = row[key];
      if (typeof id !== "string") return;
      inPlace(`rows.${table}[${index}]`, () => {
        references.add({ id: toGuid(id), kind: "row", table }, [id]);
      });
    });
  }
}
