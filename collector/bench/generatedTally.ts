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

/** Tables as collect and combine leave them, with ids as long as real ones; fifty mailboxes in a file. */
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
    await copy(tallyQuery({ first, last, people }), `tally/a/${first}.csv.gz`);
  }
  const ids = `SELECT i, md5('p' || i) AS person, md5('f' || i // 20) AS company FROM range(${people}) t(i)`;
  const seals = "person || person[:11] AS seal, company, company || company[:11] AS company_seal";
  await copy(`SELECT person, ${seals} FROM (${ids})`, "people/a/people.csv.gz");
  await copy(
    `SELECT md5('c' || i) AS colleague FROM range(${mailboxes}) t(i)`,
    "colleagues.csv.gz",
  );
  await copy(`SELECT DISTINCT company FROM (${ids})`, "companies.csv.gz");
  await copy("SELECT 'nobody' AS id", "stopped.csv.gz");
  await copy("SELECT 19000 AS first_day, 19999 AS last_day", "period.csv.gz");
  connection.closeSync();
  instance.closeSync();
  return { inputs: inputsIn(folder), bytes: bytesIn(path.join(folder, "tally", "a")) };
}

function tallyQuery(part: {
  readonly first: number;
  readonly last: number;
  readonly people: number;
}) {
  const pair = `hash(m * 1000 + r % ${peopleOfMailbox}) % ${part.people}`;
  return `SELECT md5('p' || p) AS person, md5('f' || p // 20) AS company, md5('c' || m) AS colleague,
      19000 + hash(m, r) % 1000 AS day, 'email' AS kind,
      CASE WHEN hash(r, m) % 5 < 3 THEN 'toProspect' ELSE 'fromProspect' END AS direction,
      CASE WHEN hash(r) % 6 = 0 THEN 'copied' ELSE 'direct' END AS addressing, 1 AS times
    FROM (SELECT m, r, ${pair} AS p
      FROM range(${part.first}, ${part.last}) a(m), range(${rowsOfMailbox}) b(r))
    ORDER BY colleague, person, day`;
}

function inputsIn(folder: string): readonly EngineInput[] {
  const small = (name: string, columns: EngineInput["columns"]) => ({
    ...{ name, columns },
    files: path.join(folder, `${name}.csv.gz`),
  });
  return [
    { name: "tally", files: path.join(folder, "tally", "*", "*.csv.gz"), columns: tallyColumns },
    { name: "people", files: path.join(folder, "people", "*", "*.csv.gz"), columns: peopleColumns },
    small("colleagues", { colleague: "text" }),
    small("companies", { company: "text" }),
    small("stopped", { id: "text" }),
    small("period", { first_day: "number", last_day: "number" }),
  ];
}

function bytesIn(folder: string): number {
  return readdirSync(folder)
    .map((name) => statSync(path.join(folder, name)).size)
    .reduce((sum, size) => sum + size, 0);
}
