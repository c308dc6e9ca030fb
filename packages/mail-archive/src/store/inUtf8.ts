import type { Peeked } from "../file/peek";

/** Files that a shell or an editor has gone through may be UTF-16, and say so by their first bytes. */
const encodings = [
  { mark: [0xff, 0xfe], name: "utf-16le" },
  { mark: [0xfe, 0xff], name: "utf-16be" },
] as const;

/** The file in an encoding in which ASCII is ASCII. */
export function inUtf8(file: Peeked): Peeked {
  const { beginning, chunks } = file;
  const found = encodings.find(({ mark }) =>
    mark.every((byte, index) => beginning[index] === byte),
  );
  if (found === undefined) return file;
  return {
    beginning: Buffer.from(new TextDecoder(found.name).decode(beginning, { stream: true })),
    chunks: transcoded(chunks, found.name),
  };
}

async function* transcoded(
  chunks: AsyncIterable<Buffer>,
  encoding: string,
): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
