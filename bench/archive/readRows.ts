import { readTable, wholeNumber } from "./readTable";

export type PersonId = number;

/** A message as the file has it. */
export interface ArchivedRow {
  readonly id: number;
  /** Seconds since 1970-01-01 UTC. */
  readonly sentAt: number;
  readonly author: PersonId;
  readonly to: readonly PersonId[];
  readonly cc: readonly PersonId[];
  /** The message it answers; -1 where that is unknown. */
  readonly parent: number;
  /** Of its own where the file names none. */
  readonly thread: number;
}

/** In the order of the file, which is that of time. */
export function readRows(path: string): readonly ArchivedRow[] {
  return readTable(path).map(([id, sentAt, from, to, cc, parent, thread]) => ({
    id: wholeNumber(id),
    sentAt: wholeNumber(sentAt),
    author: wholeNumber(from),
    to: people(to),
    cc: people(cc),
    parent: wholeNumber(parent),
    thread: wholeNumber(thread ?? id),
  }));
}

function people(text = ""): readonly PersonId[] {
  return text === "" ? [] : text.split(",").map(wholeNumber);
}
