import type { Peeked } from "../file/peek";

/** Files that a shell or an editor has gone through may be UTF-16. Most say so by their first bytes. */
const encodings = [
  { mark: [0xff, 0xfe], name: "utf-16le", asciiAt: 0 },
  { mark: [0xfe, 0xff], name: "utf-16be", asciiAt: 1 },
] as const;

/** What mail begins with is ASCII, and in UTF-16 every other byte of it is zero. */
const judgedBytes = 32;

/** The file in an encoding in which ASCII is ASCII. */
export function inUtf8(file: Peeked): Peeked {
  const { beginning, chunks } = file;
  const found =
    encodings.find(({ mark }) => mark.every((byte, index) => beginning[index] === byte)) ??
    encodings.find(({ asciiAt }) => isWideAscii(beginning.subarray(0, judgedBytes), asciiAt));
  if (found === undefined) return file;
  return {
    beginning: Buffer.from(new TextDecoder(found.name).decode(beginning, { stream: true })),
    chunks: transcoded(chunks, found.name),
  };
}

function isWideAscii(bytes: Buffer, asciiAt: 0 | 1): boolean {
  return (
    bytes.length === judgedBytes &&
    bytes.every((byte, index) => (index % 2 === asciiAt ? byte > 0 && byte < 0x80 : byte === 0))
  );
}

async function* transcoded(
  chunks: AsyncIterable<Buffer>,
  encoding: string,
): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
