import { beginningOfText } from "./beginningOfText";

/** A message as it lies in the archive. */
export interface MboxEntry {
  /** Place in the archive, from 1. */
  readonly number: number;
  /** The "From " line above the message, without its end; empty where there is none. */
  readonly fromLine: string;
  /** Header and the beginning of the body, at most `keptBytes`. */
  readonly bytes: Buffer;
  readonly isClipped: boolean;
}

/** Room for a header with tens of thousands of recipients; of attachments only the beginning is kept. */
export const keptBytes = 2 * 1024 * 1024;

/** A message that is being put together. */
export function openEntry(number: number, fromLine = "") {
  const pieces: Buffer[] = [];
  let length = 0;
  return {
    number,
    /** How long the message is so far, also what is not kept of it. */
    length: () => length,
    isFull: () => length >= keptBytes,
    add(piece: Buffer): void {
      const room = Math.max(0, keptBytes - length);
      if (room > 0 && piece.length > 0) pieces.push(piece.subarray(0, room));
      length += piece.length;
    },
    /** What would be kept with this piece after it. */
    beginningWith: (piece: Buffer): Buffer =>
      pieces.length === 0 ? piece : joined([...pieces, piece]),
    close: (): MboxEntry => ({
      number,
      fromLine,
      bytes: joined(pieces),
      isClipped: length > keptBytes,
    }),
  };
}

export type OpenEntry = ReturnType<typeof openEntry>;

/** Nearly always a message lies within one block, and needs no copy. */
function joined(pieces: readonly Buffer[]): Buffer {
  const [only, ...more] = pieces;
  return only !== undefined && more.length === 0 ? only : Buffer.concat(pieces);
}

/** A message in a file of its own. */
export function singleEntry(bytes: Buffer, { isClipped }: Pick<MboxEntry, "isClipped">): MboxEntry {
  return { number: 1, fromLine: "", bytes: bytes.subarray(beginningOfText(bytes)), isClipped };
}
