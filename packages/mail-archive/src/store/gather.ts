import { keptBytes } from "../mbox/openEntry";

/** What marks of a file's end may take. */
const tailBytes = 64 * 1024;

/** A file's beginning, and its last bytes, without all that lies between. */
export interface Gathered {
  readonly beginning: Buffer;
  readonly end: Buffer;
  readonly isClipped: boolean;
}

export async function gather(chunks: AsyncIterable<Buffer>, most = keptBytes): Promise<Gathered> {
  const pieces: Buffer[] = [];
  let length = 0;
  let end: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (length < most) pieces.push(chunk.subarray(0, most - length));
    length += chunk.length;
    end = Buffer.concat([end, chunk]).subarray(-tailBytes);
  }
  return { beginning: Buffer.concat(pieces), end, isClipped: length > most };
}
