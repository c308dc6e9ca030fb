import type { LeftOut } from "../leftOut/leftOut";
import { leftOutSentences } from "../leftOut/leftOut";
import { parseMail } from "../message/parseMail";
import type { ParsedMail } from "../message/parseMail";
import { beginningOf, headerOf } from "./entryParts";
import { dateOfFromLine } from "./fromLine";
import { beginsLikeMail } from "./headerStart";
import { singleEntry } from "./openEntry";
import type { MboxEntry } from "./openEntry";
import { splitMbox } from "./splitMbox";

export interface ReadMail {
  readonly number: number;
  readonly mail: ParsedMail;
  /** Header and the first part of the body, for those few messages whose text is wanted. */
  readonly beginning: () => Buffer;
}

export type Skip = (number: number, reason: string) => void;

/**
 * Reads the messages of an mbox one after the other and leaves out what is broken. A file without
 * any "From " line is read as a single message.
 */
export async function* readMail(
  chunks: AsyncIterable<Buffer>,
  skip: Skip,
  leftOut?: LeftOut,
): AsyncGenerator<ReadMail> {
  let preamble: MboxEntry | undefined;
  let neighbour: Date | undefined;
  for await (const entry of splitMbox(chunks)) {
    if (entry.number === 0) {
      preamble = entry;
      continue;
    }
    if (entry.number === 1 && preamble !== undefined) skipPreamble(preamble, skip);
    preamble = undefined;
    for (const message of readEntry(entry, skip, { leftOut, neighbour })) {
      yield message;
      neighbour = message.mail.sentAt;
    }
  }
  if (preamble === undefined) return;
  if (beginsLikeMail(preamble.bytes))
    yield* readEntry(singleEntry(preamble.bytes, preamble), skip, { leftOut });
  else skipPreamble(preamble, skip);
}

function skipPreamble({ bytes }: MboxEntry, skip: Skip): void {
  if (bytes.toString("latin1").replaceAll("\0", "").trim() !== "")
    skip(0, "text before the first message");
}

interface Known {
  readonly leftOut: LeftOut | undefined;
  /** When the message before it was sent. */
  readonly neighbour?: Date | undefined;
}

/** A message of its own, or what was cut out of an mbox. */
export function* readEntry(
  entry: MboxEntry,
  skip: Skip,
  { leftOut, neighbour }: Known,
): Generator<ReadMail> {
  const mail = leftOut === undefined ? parseEntry(entry, neighbour) : leftOutSentences[leftOut];
  const { number } = entry;
  if (typeof mail === "string") skip(number, mail);
  else yield { number, mail, beginning: () => beginningOf(entry) };
}

function parseEntry(entry: MboxEntry, neighbour: Date | undefined): ParsedMail | string {
  const header = headerOf(entry);
  if (header === undefined) return "its header does not end";
  return parseMail(header, { fromLineDate: dateOfFromLine(entry.fromLine), neighbour });
}
