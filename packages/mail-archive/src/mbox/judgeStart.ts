import { statedLength } from "./contentLength";
import type { LineReader } from "./lineEnds";
import { messageStart } from "./messageStart";
import type { Verdict } from "./messageStart";
import { keptBytes } from "./openEntry";
import type { OpenEntry } from "./openEntry";

/** Bytes of an mbox in which messages are looked for. */
export interface Block {
  readonly bytes: Buffer;
  readonly isLast: boolean;
  /** How many of the bytes are already in the open message. */
  readonly taken: number;
  readonly readLine: LineReader;
}

/** Whether a message begins at this "From " line, below the open one. */
export function judgeStart(block: Block, at: number, entry: OpenEntry): Verdict {
  const { bytes, isLast, readLine } = block;
  const found = messageStart(bytes, at, readLine);
  const verdict = typeof found === "number" ? judgeByLength(block, at, entry) : found;
  if (verdict === "begins") return found;
  const canWait = !isLast && bytes.length - at <= keptBytes;
  return verdict === "later" && !canWait ? "no" : verdict;
}

/** A message that truly says how long it is may hold another one, unquoted. */
function judgeByLength(
  { bytes, isLast, taken, readLine }: Block,
  at: number,
  entry: OpenEntry,
): "begins" | "no" | "later" {
  const length = statedLength(entry.beginningWith(bytes.subarray(taken, at)));
  if (length === undefined || entry.number === 0) return "begins";
  const end = taken + length - entry.length();
  if (end <= at || end - at > keptBytes / 2) return "begins";
  if (end > bytes.length) return isLast ? "begins" : "later";
  return isBoundary({ bytes, isLast, readLine }, end);
}

function isBoundary(
  { bytes, isLast, readLine }: Omit<Block, "taken">,
  end: number,
): "begins" | "no" | "later" {
  let next = end;
  for (let line = readLine(next); line?.start === line?.end; line = readLine(next)) {
    if (line === undefined) break;
    next = line.next;
  }
  if (next >= bytes.length) return isLast ? "no" : "later";
  const following = messageStart(bytes, next, readLine);
  if (following === "later") return isLast ? "begins" : "later";
  return following === "no" ? "begins" : "no";
}
