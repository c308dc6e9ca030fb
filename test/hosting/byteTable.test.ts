/** @jest-environment node */
import { brotliCompressSync, gzipSync } from "node:zlib";

import { byteTable, bytesOf } from "../../hosting/byteTable";

const content = Buffer.from("who knows whom ".repeat(200));

describe("bytesOf", () => {
  it("measures a part as it lies on disk and as it travels", () => {
    expect(bytesOf({ name: "pane", contents: [content] })).toEqual({
      name: "pane",
      raw: 3000,
      gzip: gzipSync(content, { level: 9 }).length,
      brotli: brotliCompressSync(content).length,
    });
  });

  it("adds up the files of a part", () => {
    const { raw } = bytesOf({ name: "pane", contents: [content, content] });
    expect(raw).toBe(6000);
  });
});

describe("byteTable", () => {
  it("writes one line for each part, in KiB", () => {
    const table = byteTable([
      { name: "taskpane.html", raw: 10_240, gzip: 5120, brotli: 1024 },
      { name: "graph", raw: 2048, gzip: 1536, brotli: 512 },
    ]);
    expect(table.split("\n").map((line) => line.split(/\s+/))).toEqual([
      ["KiB", "raw", "gzip", "brotli"],
      ["taskpane.html", "10.0", "5.0", "1.0"],
      ["graph", "2.0", "1.5", "0.5"],
    ]);
  });
});
