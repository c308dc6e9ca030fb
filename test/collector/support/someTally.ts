import path from "node:path";

import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

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
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  const write = (file: string, columns: object, rows: readonly CsvRow[]) => {
    writeWhole(path.join(folder, file), toCsv(Object.keys(columns), rows));
  };
  for (let mailbox = 0; mailbox < mailboxes; mailbox++) {
    const rows = Array.from({ length: rowsOfMailbox }, () => rowOf(mailbox, random));
    const unique = [...new Map(rows.map((row) => [row.slice(0, 7).join(), row])).values()];
    const known = new Set(unique.map(([person]) => person));
    const persons = numbers(people)
      .map(personOf)
      .filter(([person]) => known.has(person));
    write(`tally/${mailbox}/${mailbox}.csv.gz`, tallyColumns, unique);
    write(`people/${mailbox}/${mailbox}.csv.gz`, peopleColumns, persons);
  }
  const small = (name: string, columns: EngineInput["columns"], rows: readonly CsvRow[]) => {
    write(`${name}.csv.gz`, columns, rows);
    return { name, files: path.join(folder, `${name}.csv.gz`), columns };
  };
  const every = (name: string) => path.join(folder, name, "*", "*.csv.gz");
  return [
    { name: "tally", files: every("tally"), columns: tallyColumns, apartBy: "company" },
    { name: "people", files: every("people"), columns: peopleColumns, apartBy: "company" },
    // The last mailbox may not be named any more, the last company is not in the CRM.
    small(
      "colleagues",
      { colleague: "id" },
      numbers(mailboxes - 1).map((one) => [stableId(`c${one}`)]),
    ),
    small(
      "companies",
      { company: "id" },
      numbers(9).map((one) => [stableId(`f${one}`)]),
    ),
    small("stopped", { id: "id" }, [[stableId("p11")], [stableId("f3")]]),
    small("period", { first_day: "number", last_day: "number" }, [[20_100, 20_400]]),
  ];
}

function rowOf(mailbox: number, random: () => number): CsvRow {
  const person = Math.floor(random() * people);
  const isMeeting = random() < 0.1;
  return [
    ...[`p${person}`, `f${person % 10}`, `c${mailbox}`].map(stableId),
    20_000 + Math.floor(random() * 450),
    isMeeting ? "meeting" : "email",
    isMeeting ? "mutual" : random() < 0.6 ? "toProspect" : "fromProspect",
    random() < 0.8 ? "direct" : "copied",
    1 + Math.floor(random() * 3),
  ];
}

function personOf(person: number): CsvRow {
  const company = `f${person % 10}`;
  return [stableId(`p${person}`), `seal-${person}`, stableId(company), `seal-${company}`];
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
