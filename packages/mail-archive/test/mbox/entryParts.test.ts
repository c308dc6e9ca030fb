/** @jest-environment node */
import { beginningOf, headerOf } from "../../src/mbox/entryParts";

function anEntry(bytes: string | Buffer, isClipped = false) {
  return { number: 1, bytes: Buffer.from(bytes), isClipped };
}

describe("headerOf", () => {
  it.each([
    ["LF", "A: 1\nB: 2\n\nbody\n\nmore", "A: 1\nB: 2\n"],
    ["CR LF", "A: 1\r\nB: 2\r\n\r\nbody", "A: 1\r\nB: 2\r\n"],
  ])("ends at the first empty line (%s)", (_, text, header) => {
    expect(headerOf(anEntry(text))).toBe(header);
  });

  it("is the whole message where there is no body", () => {
    expect(headerOf(anEntry("A: 1\n"))).toBe("A: 1\n");
  });

  it("is unknown where the entry is longer than the kept part", () => {
    expect(headerOf(anEntry("A: 1\n", true))).toBeUndefined();
  });

  it("reads raw UTF-8", () => {
    expect(headerOf(anEntry("From: Jörg Müßig\n\n"))).toBe("From: Jörg Müßig\n");
  });

  it("reads raw bytes that are no UTF-8 as Windows-1252", () => {
    const bytes = Buffer.from("From: J\u00f6rg\n\n", "latin1");
    expect(headerOf(anEntry(bytes))).toBe("From: Jörg\n");
  });
});

describe("beginningOf", () => {
  it("undoes the quoting of lines that begin with From", () => {
    const beginning = beginningOf(anEntry("A: 1\n\n>From now on\n>>From then\n> From\n"));
    expect(beginning.toString()).toBe("A: 1\n\nFrom now on\n>From then\n> From\n");
  });

  it("holds the first 64 KB of the body", () => {
    const beginning = beginningOf(anEntry(`A: 1\n\n${"x".repeat(200_000)}`));
    expect(beginning).toHaveLength(65_536 + 5);
  });
});
