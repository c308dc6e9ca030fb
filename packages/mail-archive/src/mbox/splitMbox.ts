import { isFromLine } from "./fromLine";

/** A message as it lies in the archive. */
export interface MboxEntry {
  /** Place in the archive, from 1. */
  readonly number: number;
  /** Header and the beginning of the body, at most `keptBytes`. */
  readonly bytes: Buffer;
  readonly isClipped: boolean;
}

/** Room for a header with tens of thousands of recipients; of attachments only the beginning is kept. */
export const keptBytes = 2 * 1024 * 1024;

const newline = 0x0a;

/**
 * Cuts an mbox into messages while it is being read. Number 0 is what lies before the first one:
 * nothing in an mbox that is whole. Of a file that does not look like an mbox comes nothing.
 */
export async function* splitMbox(chunks: AsyncIterable<Buffer>): AsyncGenerator<MboxEntry> {
  let entry = openEntry(0);
  for await (const block of wholeLines(chunks)) {
    let from = 0;
    for (const start of messageStarts(block)) {
      entry.add(block.subarray(from, start));
      yield entry.close();
      entry = openEntry(entry.number + 1);
      from = afterLine(block, start);
    }
    entry.add(block.subarray(from));
    if (entry.number === 0 && entry.isFull()) return;
  }
  yield entry.close();
}

/** Blocks that end at the end of a line, so that no "From " line is cut in two. */
async function* wholeLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const block = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = block.lastIndexOf(newline) + 1;
    // A line longer than this is no "From " line: let it go rather than gather it.
    const cut = block.length - end > keptBytes ? block.length : end;
    yield block.subarray(0, cut);
    rest = block.subarray(cut);
  }
  yield rest;
}

function messageStarts(block: Buffer): readonly number[] {
  const starts: number[] = [];
  let start = block.indexOf("From ");
  while (start >= 0) {
    const isAtLineStart = start === 0 || block[start - 1] === newline;
    if (isAtLineStart && isFromLine(lineAt(block, start))) starts.push(start);
    start = block.indexOf("From ", start + 1);
  }
  return starts;
}

function lineAt(block: Buffer, start: number): string {
  return block.toString("latin1", start, afterLine(block, start)).trimEnd();
}

function afterLine(block: Buffer, start: number): number {
  const end = block.indexOf(newline, start);
  return end < 0 ? block.length : end + 1;
}

function openEntry(number: number) {
  const pieces: Buffer[] = [];
  let room = keptBytes;
  let isClipped = false;
  return {
    number,
    add(piece: Buffer) {
      if (piece.length > room) isClipped = true;
      if (room > 0) pieces.push(piece.subarray(0, room));
      room = Math.max(0, room - piece.length);
    },
    isFull: () => room === 0,
    close: (): MboxEntry => ({ number, bytes: joined(pieces), isClipped }),
  };
}

/** Nearly always a message lies within one block, and needs no copy. */
function joined(pieces: readonly Buffer[]): Buffer {
  const [only, ...more] = pieces;
  return only !== undefined && more.length === 0 ? only : Buffer.concat(pieces);
}
