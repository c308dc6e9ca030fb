import path from "node:path";

import type { EngineInput } from "../../../collector/src/engine/engine";
import { writeWhole } from "../../../collector/src/state/atomicFile";
import { toCsv } from "../../../collector/src/state/csv";
import { peopleColumns, tallyColumns } from "../../../collector/src/state/mailboxTally";
import type { CsvRow } from "../../../collector/src/state/csv";

const mailboxes = 12;
const people = 120;
const rowsOfMailbox = 300;

/** A tally of hashes, the same each time, with what the queries have to leave out. */
export function someTally(folder: string): readonly EngineInput[] {
  const random = createRandom(7);
  const write = (file: string, columns: object, rows: readonly CsvRow[]) => {
    writeWhole(path.join(folder, file), toCsv(Object.keys(columns), rows));
  };
  for (let mailbox = 0; mailbox < mailboxes; mailbox++) {
    const rows = Array.from({ length: rowsOfMailbox }, () => rowOf(mailbox, random));
    const unique = [...new Map(rows.map((row) => [row.slice(0, 7).join(), row])).values()];
    const known = [...new Set(unique.map(([person]) => String(person)))].map(personOf);
    write(`tally/${mailbox}/${mailbox}.csv.gz`, tallyColumns, unique);
    write(`people/${mailbox}/${mailbox}.csv.gz`, peopleColumns, known);
  }
  const small = (name: string, columns: EngineInput["columns"], rows: readonly CsvRow[]) => {
    write(`${name}.csv.gz`, columns, rows);
    return { name, files: path.join(folder, `${name}.csv.gz`), columns };
  };
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  return [
    { name: "tally", files: path.join(folder, "tally", "*", "*.csv.gz"), columns: tallyColumns },
    { name: "people", files: path.join(folder, "people", "*", "*.csv.gz"), columns: peopleColumns },
    // The last mailbox may not be named any more, the last company is not in the CRM.
    small(
      "colleagues",
      { colleague: "text" },
      numbers(mailboxes - 1).map((one) => [`c${one}`]),
    ),
    small(
      "companies",
      { company: "text" },
      numbers(9).map((one) => [`f${one}`]),
    ),
    small("stopped", { id: "text" }, [["p11"], ["f3"]]),
    small("period", { first_day: "number", last_day: "number" }, [[20_100, 20_400]]),
  ];
}

function rowOf(mailbox: number, random: () => number): CsvRow {
  const person = Math.floor(random() * people);
  const isMeeting = random() < 0.1;
  return [
    ...[`p${person}`, `f${person % 10}`, `c${mailbox}`],
    20_000 + Math.floor(random() * 450),
    isMeeting ? "meeting" : "email",
    isMeeting ? "mutual" : random() < 0.6 ? "toProspect" : "fromProspect",
    random() < 0.8 ? "direct" : "copied",
    1 + Math.floor(random() * 3),
  ];
}

function personOf(person: string): CsvRow {
  const company = `f${Number(person.slice(1)) % 10}`;
  return [person, `seal-${person}`, company, `seal-${company}`];
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
