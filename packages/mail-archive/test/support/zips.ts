import { crc32, deflateRawSync } from "node:zlib";

const localHeader = 0x04034b50;
const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;

const [stored, deflated] = [0, 8];
const utf8Name = 0x0800;

/** A zip of these files, as phones and file managers make it. */
export function aZip(
  files: Readonly<Record<string, string | Buffer>>,
  { isPacked = true }: { readonly isPacked?: boolean } = {},
): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  for (const [name, content] of Object.entries(files)) {
    const [fileName, bytes] = [Buffer.from(name), Buffer.from(content)];
    const packed = isPacked ? deflateRawSync(bytes) : bytes;
    const sizes = numbers(
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, fileName.length],
    );
    const fields = numbers([2, 20], [2, utf8Name], [2, isPacked ? deflated : stored], [4, 0]);
    const local = [numbers([4, localHeader]), fields, sizes, numbers([2, 0]), fileName, packed];
    directory.push(
      numbers([4, directoryEntry], [2, 20]),
      fields,
      sizes,
      numbers([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, position]),
      fileName,
    );
    pieces.push(...local);
    position += lengthOf(local);
  }
  const count = Object.keys(files).length;
  const end = numbers([4, directoryEnd], [2, 0], [2, 0], [2, count], [2, count]);
  const place = numbers([4, lengthOf(directory)], [4, position], [2, 0]);
  return Buffer.concat([...pieces, ...directory, end, place]);
}

function numbers(...values: readonly (readonly [bytes: number, value: number])[]): Buffer {
  return Buffer.concat(
    values.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}

function lengthOf(buffers: readonly Buffer[]): number {
  return buffers.reduce((sum, { length }) => sum + length, 0);
}
