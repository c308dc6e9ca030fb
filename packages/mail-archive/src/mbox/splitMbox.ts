import { beginsLikeMail } from "./headerStart";
import { judgeStart } from "./judgeStart";
import { createLineReader, isLineEnd } from "./lineEnds";
import { keptBytes, openEntry } from "./openEntry";
import type { MboxEntry } from "./openEntry";

const byteOrderMark = Buffer.from("\uFEFF");
const beginning = "From ";
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts an mbox into messages while it is being read. Number 0 is what lies before the first "From "
 * line: nothing in an mbox that is whole, everything in a file that holds a single message. Of a long
 * file that begins like neither comes nothing.
 */
export async function* splitMbox(chunks: AsyncIterable<Buffer>): AsyncGenerator<MboxEntry> {
  let entry = openEntry(0);
  let rest: Buffer = Buffer.alloc(0);
  let isAtLineStart = true;

  /** Cuts as far as can be told without the continuation; the rest waits for it. */
  function* cut(bytes: Buffer, isLast: boolean): Generator<MboxEntry> {
    const readLine = createLineReader(bytes, isLast ? "nothing" : "more");
    let taken = 0;
    let end = isLast ? bytes.length : knownEnd(bytes, isAtLineStart);
    for (const at of candidates(bytes, isAtLineStart)) {
      const header = judgeStart({ bytes, isLast, taken, readLine }, at, entry);
      if (header === "later") {
        end = Math.min(end, withoutByteOrderMark(bytes, at));
        break;
      }
      if (header === "no") continue;
      entry.add(bytes.subarray(taken, withoutByteOrderMark(bytes, at)));
      yield entry.close();
      entry = openEntry(entry.number + 1, bytes.toString("latin1", at, header).trimEnd());
      taken = header;
    }
    end = Math.max(end, taken);
    entry.add(bytes.subarray(taken, end));
    if (end > 0) isAtLineStart = isLineEnd(bytes[end - 1]);
    rest = bytes.subarray(end);
  }

  for await (const chunk of chunks) {
    yield* cut(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), false);
    if (entry.number === 0 && entry.isFull() && !beginsLikeMail(entry.close().bytes)) return;
  }
  yield* cut(rest, true);
  yield entry.close();
}

/** Places where a line begins with "From ". */
function* candidates(bytes: Buffer, isAtLineStart: boolean): Generator<number> {
  for (let at = bytes.indexOf(beginning); at >= 0; at = bytes.indexOf(beginning, at + 1)) {
    const before = withoutByteOrderMark(bytes, at);
    if (before === 0 ? isAtLineStart : isLineEnd(bytes[before - 1])) yield at;
  }
}

/** Files that were put together keep the byte order mark of each. */
function withoutByteOrderMark(bytes: Buffer, at: number): number {
  const before = at - byteOrderMark.length;
  return before >= 0 && bytes.subarray(before, at).equals(byteOrderMark) ? before : at;
}

/** The last line may be the beginning of a "From " line that goes on in the next chunk. */
function knownEnd(bytes: Buffer, isAtLineStart: boolean): number {
  let lastLine = 0;
  for (const end of [lineFeed, carriageReturn, 0])
    lastLine += bytes.subarray(lastLine).lastIndexOf(end) + 1;
  const isLine = lastLine > 0 || isAtLineStart;
  return isLine && bytes.length - lastLine <= keptBytes && mayBegin(bytes.subarray(lastLine))
    ? lastLine
    : bytes.length;
}

function mayBegin(line: Buffer): boolean {
  const known = line.subarray(0, byteOrderMark.length + beginning.length);
  return [Buffer.from(beginning), Buffer.concat([byteOrderMark, Buffer.from(beginning)])].some(
    (start) => {
      const length = Math.min(known.length, start.length);
      return known.subarray(0, length).equals(start.subarray(0, length));
    },
  );
}
