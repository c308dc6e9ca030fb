import type { HashedPerson, MailboxTally, TallyRow } from "../counting/contactTally";
import { contactKinds } from "../../../src/core/evidence/contactDay";
import { readIfThere, writeWhole } from "./atomicFile";
import { fromCsv, toCsv } from "./csv";
import type { StateFolder } from "./stateFolder";

export const tallyColumns = {
  person: "id",
  company: "id",
  colleague: "id",
  day: "number",
  kind: "text",
  direction: "text",
  addressing: "text",
  times: "number",
} as const;

export const peopleColumns = {
  person: "id",
  seal: "text",
  company: "id",
  company_seal: "text",
} as const;

type Kept = Pick<MailboxTally, "rows" | "people">;

/** What is known of a mailbox; nothing where it was never read. */
export function readTally(state: StateFolder, id: string): Kept {
  const rows = readIfThere(state.tallyFile(id));
  const people = readIfThere(state.peopleFile(id));
  return {
    rows: rows === undefined ? [] : fromCsv(rows).flatMap(toRow),
    people: people === undefined ? [] : fromCsv(people).map(toPerson),
  };
}

/** Replaces what is known of a mailbox. The people come first, so that no row is without its person. */
export function writeTally(state: StateFolder, id: string, { rows, people }: Kept): void {
  // In one order, so that the same content is the same file, and alike rows compress well.
  const sortedRows = rows.map((row) => fromRow(row, id)).sort(byText);
  const used = new Set(rows.map(({ person }) => person));
  const usedPeople = people.filter(({ person }) => used.has(person)).map(fromPerson);
  const peopleFile = toCsv(Object.keys(peopleColumns), usedPeople.sort(byText));
  writeWhole(state.peopleFile(id), peopleFile);
  writeWhole(state.tallyFile(id), toCsv(Object.keys(tallyColumns), sortedRows));
}

interface ReadDays {
  /** From these days on what was known is replaced by what was read now. */
  readonly mailFromDay: number;
  readonly meetingsFromDay: number;
  /** What is older is dropped. */
  readonly firstDay: number;
}

/** Days that were read now are replaced, those of mail and of meetings each for themselves. */
export function replaceDays(
  before: Kept,
  read: Kept,
  { mailFromDay, meetingsFromDay, firstDay }: ReadDays,
): Kept {
  const older = before.rows.filter(
    ({ day, kind }) =>
      day >= firstDay && day < (kind === "meeting" ? meetingsFromDay : mailFromDay),
  );
  const people = new Map([...before.people, ...read.people].map((one) => [one.person, one]));
  return { rows: [...older, ...read.rows], people: [...people.values()] };
}

function fromRow(
  { person, company, day, kind, direction, addressing, times }: TallyRow,
  id: string,
) {
  return [person, company, id, day, kind, direction, addressing, times] as const;
}

const directions = ["toProspect", "fromProspect", "mutual"] as const;
const addressings = ["direct", "copied"] as const;

/** A row that is none was damaged on the disk; the mailbox is read whole again in its turn. */
function toRow(fields: readonly string[]): readonly TallyRow[] {
  const [person = "", company = "", , day = "", ...rest] = fields;
  const kind = contactKinds.find((one) => one === rest[0]);
  const direction = directions.find((one) => one === rest[1]);
  const addressing = addressings.find((one) => one === rest[2]);
  if (kind === undefined || direction === undefined || addressing === undefined) return [];
  const times = Number(rest[3]);
  return [{ person, company, day: Number(day), kind, direction, addressing, times }];
}

function fromPerson({ person, seal, company, companySeal }: HashedPerson) {
  return [person, seal, company, companySeal] as const;
}

function toPerson(fields: readonly string[]): HashedPerson {
  const [person = "", seal = "", company = "", companySeal = ""] = fields;
  return { person, seal, company, companySeal };
}

function byText(one: readonly unknown[], other: readonly unknown[]): number {
  const [a, b] = [one.join(), other.join()];
  return a < b ? -1 : Number(a > b);
}
