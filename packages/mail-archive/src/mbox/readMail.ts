import { beginningOf, headerOf } from "./entryParts";
import { parseMail } from "../message/parseMail";
import type { ParsedMail } from "../message/parseMail";
import { splitMbox } from "./splitMbox";
import type { MboxEntry } from "./splitMbox";

export interface ReadMail {
  readonly number: number;
  readonly mail: ParsedMail;
  /** Header and the first part of the body, for those few messages whose text is wanted. */
  readonly beginning: () => Buffer;
}

type Skip = (number: number, reason: string) => void;

/** Reads the messages of an mbox one after the other and leaves out what is broken. */
export async function* readMail(
  chunks: AsyncIterable<Buffer>,
  skip: Skip,
): AsyncGenerator<ReadMail> {
  for await (const entry of splitMbox(chunks)) {
    const { number } = entry;
    const mail = number === 0 ? readPreamble(entry) : readEntry(entry);
    if (typeof mail === "string") skip(number, mail);
    else if (mail !== undefined) yield { number, mail, beginning: () => beginningOf(entry) };
  }
}

function readPreamble({ bytes }: MboxEntry): string | undefined {
  return bytes.toString("latin1").trim() === "" ? undefined : "text before the first message";
}

function readEntry(entry: MboxEntry): ParsedMail | string {
  const header = headerOf(entry);
  return header === undefined ? "its header does not end" : parseMail(header);
}
