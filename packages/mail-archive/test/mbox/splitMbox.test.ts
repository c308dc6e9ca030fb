/** @jest-environment node */
import fc from "fast-check";

import { keptBytes } from "../../src/mbox/openEntry";
import { splitMbox } from "../../src/mbox/splitMbox";
import { aMailText, anMbox, inPieces } from "../support/archives";

const fromLine = "From sender@example.com Mon Jun  1 09:30:00 2020";

async function split(content: string, pieceSize = 100_000) {
  const entries: { number: number; text: string; isClipped: boolean }[] = [];
  for await (const { number, bytes, isClipped } of splitMbox(inPieces(content, pieceSize)))
    entries.push({ number, text: bytes.toString(), isClipped });
  return entries;
}

describe("splitMbox", () => {
  it("numbers the messages from 1", async () => {
    const mbox = anMbox(aMailText({}, "one"), aMailText({}, "two"));
    const [, first, second] = await split(mbox);
    expect(first).toMatchObject({ number: 1, text: `${aMailText({}, "one")}\n` });
    expect(second).toMatchObject({ number: 2, text: `${aMailText({}, "two")}\n` });
  });

  it("gives what lies before the first message the number 0", async () => {
    const [before] = await split(`lost end of a message\n${anMbox(aMailText())}`);
    expect(before).toMatchObject({ number: 0, text: "lost end of a message\n" });
  });

  it("reads lines that end with CR LF", async () => {
    const [one, two] = ["A: 1\r\nB: 1\r\n\r\n", "A: 2\r\nB: 2\r\n"];
    const [, first, second] = await split(`${fromLine}\r\n${one}${fromLine}\r\n${two}`);
    expect([first?.text, second?.text]).toEqual([one, two]);
  });

  it("leaves a sentence that begins with From in its message", async () => {
    const body = "Good news.\n\nFrom now on we open at seven.";
    expect(await split(anMbox(aMailText({}, body)))).toHaveLength(2);
  });

  it("finds the same messages however the file is cut into pieces", async () => {
    const mbox = anMbox(aMailText({}, "one"), aMailText({}, "two\r\nlines"), aMailText({}, ""));
    const whole = await split(mbox);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: mbox.length }), async (pieceSize) => {
        expect(await split(mbox, pieceSize)).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it("keeps the beginning of a huge message and finds the one behind it", async () => {
    const huge = aMailText({}, "attachment\n".repeat(keptBytes / 8));
    const [, first, second] = await split(anMbox(huge, aMailText({}, "next")));
    expect(first).toMatchObject({ isClipped: true, text: huge.slice(0, keptBytes) });
    expect(second?.text).toContain("next");
  });

  it("gives up on a long file that does not begin like an mbox", async () => {
    const noise = "no mail here\n".repeat(keptBytes / 8);
    expect(await split(noise + anMbox(aMailText()))).toEqual([]);
  });

  it("survives a line without an end", async () => {
    const line = "x".repeat(3 * keptBytes);
    const [, first, second] = await split(anMbox(aMailText({}, line), aMailText({}, "next")));
    expect(first?.isClipped).toBe(true);
    expect(second?.text).toContain("next");
  });
});
