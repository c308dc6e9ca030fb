import { beginsMessage } from "./fromLine";
import type { LineReader } from "./lineEnds";

/** Where the message's header begins, that none begins, or that the bytes end too early to say. */
export type Verdict = number | "no" | "later";

/** Of a field, its name is enough. */
const lineBytes = 1000;

const mostQuotedFromLines = 5;
const mostContinuations = 1000;

/** Whether a message begins here, at the beginning of a line. */
export function messageStart(bytes: Buffer, start: number, read: LineReader): Verdict {
  const fromLine = read(start);
  if (fromLine === undefined) return "later";
  const first = afterQuotedFromLines(bytes, fromLine.next, read);
  if (first === undefined) return "later";
  const second = afterContinuations(bytes, first, read);
  if (second === undefined || !isSettled(bytes, second, read)) return "later";
  const fields = [first, second].map((at) => textAt(bytes, at, read));
  return beginsMessage(textAt(bytes, start, read), fields) ? fromLine.next : "no";
}

/** Some servers quoted the "From " line they were given, and put their own above it. */
function afterQuotedFromLines(bytes: Buffer, start: number, read: LineReader): number | undefined {
  let at = start;
  for (let count = 0; count < mostQuotedFromLines; count++) {
    if (bytes.length - at < 6) return read(at) === undefined ? undefined : at;
    if (bytes.toString("latin1", at, at + 6) !== ">From ") return at;
    const next = read(at)?.next;
    if (next === undefined) return undefined;
    at = next;
  }
  return at;
}

/** The line after a field and its folded lines. */
function afterContinuations(bytes: Buffer, start: number, read: LineReader): number | undefined {
  let at = read(start)?.next;
  for (let count = 0; count < mostContinuations && at !== undefined; count++) {
    if (at >= bytes.length) return undefined;
    if (bytes[at] !== 0x20 && bytes[at] !== 0x09) return at;
    at = read(at)?.next;
  }
  return at;
}

/** A long line need not be read to its end to know its name. */
function isSettled(bytes: Buffer, start: number, read: LineReader): boolean {
  return bytes.length - start >= lineBytes || read(start) !== undefined;
}

function textAt(bytes: Buffer, start: number, read: LineReader): string {
  const end = read(start)?.end ?? bytes.length;
  return bytes.toString("latin1", start, Math.min(end, start + lineBytes));
}
