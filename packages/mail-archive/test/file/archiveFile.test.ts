/** @jest-environment node */
import { gzipSync } from "node:zlib";

import { openArchiveFile } from "../../src/file/archiveFile";
import { createTemporaryFiles } from "../support/archives";

const files = createTemporaryFiles();

afterAll(() => {
  files.remove();
});

async function read(name: string, content: string | Buffer) {
  const archive = await openArchiveFile(files.write(name, content));
  const chunks: Buffer[] = [];
  for await (const chunk of archive.chunks) chunks.push(chunk);
  return { text: Buffer.concat(chunks).toString(), damage: archive.damage() };
}

/** Numbers pack badly, so that a cut file still holds much of them. */
const numbers = Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 100_003).join("\n");

describe("openArchiveFile", () => {
  it("reads a plain file", async () => {
    expect(await read("plain", numbers)).toEqual({ text: numbers, damage: undefined });
  });

  it("unpacks gzip whatever the file is called", async () => {
    expect(await read("packed.mbox", gzipSync(numbers))).toEqual({
      text: numbers,
      damage: undefined,
    });
  });

  it("unpacks files that were packed one by one and put together", async () => {
    const { text } = await read("two.gz", Buffer.concat([gzipSync("one "), gzipSync("two")]));
    expect(text).toBe("one two");
  });

  it("gives what comes before the place where a packed file is cut off", async () => {
    const packed = gzipSync(numbers);
    const { text, damage } = await read("cut.gz", packed.subarray(0, packed.length / 2));
    expect(text.length).toBeGreaterThan(numbers.length / 4);
    expect(numbers.startsWith(text)).toBe(true);
    expect(damage).toBe("its compressed data end too early");
  });

  it("gives what comes before the place where a packed file is damaged", async () => {
    const packed = gzipSync("first part");
    const { damage } = await read("damaged.gz", packed.fill(0xff, 10));
    expect(damage).toBe("its compressed data are damaged");
  });

  it("knows how much of the file has been read", async () => {
    const archive = await openArchiveFile(files.write("some", "four"));
    for await (const chunk of archive.chunks) expect(chunk).toHaveLength(4);
    expect([archive.bytesRead(), archive.totalBytes]).toEqual([4, 4]);
  });

  it.each([
    ["a file that is not there", () => `${files.folder}/none`, /none cannot be read: there is no/],
    ["a folder", () => files.folder, /is not a file\.$/],
    ["an empty file", () => files.write("empty", ""), /empty is empty\.$/],
  ])("says in a sentence what is wrong with %s", async (_, path, sentence) => {
    await expect(openArchiveFile(path())).rejects.toThrow(sentence);
  });
});
