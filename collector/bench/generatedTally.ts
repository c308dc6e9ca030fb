import { mkdirSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

import { DuckDBInstance } from "@duckdb/node-api";

import { sqlText } from "../src/engine/engine";
import type { EngineInput } from "../src/engine/engine";
import { peopleColumns, tallyColumns } from "../src/state/mailboxTally";

/** A mailbox knows 500 people outside, with eight rows each. */
const rowsOfMailbox = 4000;
const peopleOfMailbox = 500;
const mailboxesOfFile = 50;

/** Tables as collect and combine leave them, with ids as real ones; fifty mailboxes in a file. */
export async function writeTables(
  folder: string,
  rows: number,
): Promise<{ readonly inputs: readonly EngineInput[]; readonly bytes: number }> {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "1GB" });
  const connection = await instance.connect();
  const copy = (query: string, file: string) =>
    connection.run(
      `COPY (${query}) TO ${sqlText(path.join(folder, file))} (FORMAT csv, HEADER, COMPRESSION gzip)`,
    );
  const mailboxes = Math.ceil(rows / rowsOfMailbox);
  const people = mailboxes * 80;
  for (const name of ["tally/a", "people/a"])
    mkdirSync(path.join(folder, name), { recursive: true });
  for (let first = 0; first < mailboxes; first += mailboxesOfFile) {
    const last = Math.min(first + mailboxesOfFile, mailboxes);
    const mailboxesIn = `range(${first}, ${last}) a(m)`;
    await copy(tallyQuery(mailboxesIn, people), `tally/a/${first}.csv.gz`);
    await copy(peopleQuery(mailboxesIn, people), `people/a/${first}.csv.gz`);
  }
  const companies = `range(${Math.ceil(people / 20)}) c(i)`;
  await copy(`SELECT ${idOf("'f' || i")} AS company FROM ${companies}`, "companies.csv.gz");
  await copy(
    `SELECT ${idOf("'c' || i")} AS colleague FROM range(${mailboxes}) t(i)`,
    "colleagues.csv.gz",
  );
  await copy(`SELECT ${idOf("'nobody'")} AS id`, "stopped.csv.gz");
  await copy("SELECT 19000 AS first_day, 19999 AS last_day", "period.csv.gz");
  connection.closeSync();
  instance.closeSync();
  const bytes =
    bytesIn(path.join(folder, "tally", "a")) + bytesIn(path.join(folder, "people", "a"));
  return { inputs: inputsIn(folder), bytes };
}

/** Whom a mailbox knows is drawn from all; twenty people are a company. */
function personOf(person: string, people: number): string {
  return `hash(m * 1000 + ${person}) % ${people}`;
}

function tallyQuery(mailboxes: string, people: number): string {
  return `SELECT ${idOf("'p' || p")} AS person, ${idOf("'f' || p // 20")} AS company,
      ${idOf("'c' || m")} AS colleague, 19000 + hash(m, r) % 1000 AS day, 'email' AS kind,
      CASE WHEN hash(r, m) % 5 < 3 THEN 'toProspect' ELSE 'fromProspect' END AS direction,
      CASE WHEN hash(r) % 6 = 0 THEN 'copied' ELSE 'direct' END AS addressing, 1 AS times
    FROM (SELECT m, r, ${personOf(`r % ${peopleOfMailbox}`, people)} AS p
      FROM ${mailboxes}, range(${rowsOfMailbox}) b(r))
    ORDER BY colleague, person, day`;
}

function peopleQuery(mailboxes: string, people: number): string {
  return `SELECT ${idOf("'p' || p")} AS person, ${sealOf("'s' || p")} AS seal,
      ${idOf("'f' || p // 20")} AS company, ${sealOf("'t' || p // 20")} AS company_seal
    FROM (SELECT m, ${personOf("q", people)} AS p
      FROM ${mailboxes}, range(${peopleOfMailbox}) b(q))
    ORDER BY m, person`;
}

function idOf(text: string): string {
  return `CAST(md5(${text}) AS UUID)`;
}

function sealOf(text: string): string {
  return `left(to_base64(unhex(sha256(${text}))), 43)`;
}

function inputsIn(folder: string): readonly EngineInput[] {
  const small = (name: string, columns: EngineInput["columns"]) => ({
    ...{ name, columns },
    files: path.join(folder, `${name}.csv.gz`),
  });
  const apartBy = "company";
  return [
    {
      name: "tally",
      files: path.join(folder, "tally", "*", "*.csv.gz"),
      columns: tallyColumns,
      apartBy,
    },
    {
      name: "people",
      files: path.join(folder, "people", "*", "*.csv.gz"),
      columns: peopleColumns,
      apartBy,
    },
    small("colleagues", { colleague: "id" }),
    small("companies", { company: "id" }),
    small("stopped", { id: "id" }),
    small("period", { first_day: "number", last_day: "number" }),
  ];
}

function bytesIn(folder: string): number {
  return readdirSync(folder)
    .map((name) => statSync(path.join(folder, name)).size)
    .reduce((sum, size) => sum + size, 0);
}
