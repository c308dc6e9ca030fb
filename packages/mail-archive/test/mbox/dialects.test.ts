/** @jest-environment node */
import fc from "fast-check";

import { readMail } from "../../src/mbox/readMail";
import { aMailText, inPieces } from "../support/archives";

const fromLine = "From yvonne@fourthcoffee.com Mon Jun  1 09:30:00 2020";

async function read(content: string | Buffer, pieceSize = 100_000) {
  const subjects: string[] = [];
  const skipped: string[] = [];
  const skip = (_: number, reason: string) => skipped.push(reason);
  for await (const { mail } of readMail(inPieces(content, pieceSize), skip))
    subjects.push(mail.subject);
  return { subjects, skipped };
}

function anMboxWith(line: string, body = "Hello"): string {
  return ["one", "two", "three"]
    .map((subject) => `${line}\n${aMailText({ Subject: subject }, body)}\n`)
    .join("");
}

const whole = { subjects: ["one", "two", "three"], skipped: [] };

const dialects: Readonly<Record<string, string>> = {
  "a sender and a date": anMboxWith(fromLine),
  "nothing behind From (Thunderbird)": anMboxWith("From "),
  "a dash alone (Thunderbird)": anMboxWith("From - "),
  "a dash and a date (Mozilla)": anMboxWith("From - Mon Jun 01 09:30:00 2020"),
  "no date": anMboxWith("From yvonne@fourthcoffee.com"),
  "the question marks of Eudora": anMboxWith("From ???@??? Mon Jun 01 09:30:00 2020"),
  "a spoken address (pipermail)": anMboxWith(
    "From yvonne at fourthcoffee.com  Mon Jun  1 09:30:00 2020",
  ),
  "a zone behind the year": anMboxWith("From a@b.example Mon Jun  1 09:30:00 2020 -0800"),
  "an ISO date": anMboxWith("From a@b.example 2020-06-01T09:30:00Z"),
  "a name in other letters": anMboxWith("From lucía at b.example  Mon Jun  1 09:30:00 2020"),
  "the server's own line above the quoted one": anMboxWith(
    `${fromLine}\n>From a@b.example Mon Jun  1 09:30:00 2020`,
  ),
};

describe("readMail, in the dialects of mbox", () => {
  it.each(Object.entries(dialects))("reads %s", async (_, mbox) => {
    expect(await read(mbox)).toEqual(whole);
  });

  it.each([
    ["CR LF", "\r\n"],
    ["CR alone", "\r"],
    ["CR CR LF", "\r\r\n"],
  ])("reads every dialect with lines that end in %s", async (_, end) => {
    for (const mbox of Object.values(dialects))
      expect(await read(mbox.replaceAll("\n", end))).toEqual(whole);
  });

  it.each([1, 7, 4096])("reads on behind a block of zeros, in pieces of %i", async (pieceSize) => {
    const zeros = "\0".repeat(600);
    const mbox = whole.subjects
      .map(
        (subject) =>
          `${fromLine}\n${aMailText({ Subject: subject }, `Hello${zeros}`).trim()}${zeros}`,
      )
      .join("");
    expect(await read(mbox, pieceSize)).toEqual(whole);
    expect(await read(zeros + mbox, pieceSize)).toEqual(whole);
  });

  it("dates a message without any date like the one before it", async () => {
    const undated = "From \nFrom: a@b.example\nSubject: undated\n\nHello\n";
    const mbox = `${undated}${fromLine}\n${aMailText()}\n${undated}${undated}`;
    const dates: string[] = [];
    const skipped: string[] = [];
    const messages = readMail(inPieces(mbox, 1000), (_, reason) => skipped.push(reason));
    for await (const { mail } of messages) dates.push(mail.sentAt.toISOString().slice(0, 10));
    expect(dates).toEqual(["2020-06-01", "2020-06-01", "2020-06-01"]);
    expect(skipped).toEqual(["it has no date"]);
  });

  it("reads lines that end differently from message to message", async () => {
    const [one, two, three] = ["\r\n", "\r", "\n"].map((end, index) =>
      `${fromLine}\n${aMailText({ Subject: whole.subjects[index] ?? "", Cc: "a@b.example,\n c@d.example" })}\n`.replaceAll(
        "\n",
        end,
      ),
    );
    expect(await read(`${one ?? ""}${two ?? ""}${three ?? ""}`)).toEqual(whole);
  });

  it("reads header lines that end otherwise than the body", async () => {
    const mbox = anMboxWith(fromLine, "Hello\r\nBlaine\rbye");
    expect(await read(mbox)).toEqual(whole);
  });

  it.each([
    ["at the beginning", `\uFEFF${anMboxWith(fromLine)}`],
    [
      "in files that were put together",
      ["1", "2", "3"]
        .map(
          (number) =>
            `\uFEFF${fromLine}\n${aMailText({ Subject: whole.subjects[Number(number) - 1] ?? "" })}\n`,
        )
        .join(""),
    ],
  ])("passes over a byte order mark %s", async (_, mbox) => {
    expect(await read(mbox)).toEqual(whole);
    expect(await read(mbox, 1)).toEqual(whole);
  });

  it("finds the same messages however the file is cut into pieces", async () => {
    const mbox = Object.values(dialects)
      .flatMap((dialect, index) => (index % 2 === 0 ? dialect : dialect.replaceAll("\n", "\r\n")))
      .join("");
    const once = await read(mbox);
    expect(once.subjects).toHaveLength(3 * Object.keys(dialects).length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 3000 }), async (pieceSize) => {
        expect(await read(mbox, pieceSize)).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["an itinerary", "From Paris Mon 2 Nov 10:30\nTo   Oslo  Mon 2 Nov 13:05"],
    ["a timetable", "From Monday on:\nMonday: 9 to 5\nTuesday: 10 to 4"],
    ["a line of a log", `${fromLine}\n\nSubject: one\nTo: two`],
    ["one field only", `${fromLine}\nSubject: one\n\nTo: two`],
    ["links", "From \nhttps://a.example\nhttps://b.example"],
    ["its last line", "\nFrom "],
    ["a quoted message", `>${fromLine}\n>Subject: one\n>To: two`],
  ])("leaves a text that holds %s in one piece", async (_, body) => {
    expect(await read(anMboxWith(fromLine, body))).toEqual(whole);
  });

  it("leaves in one piece what a message truly says it holds", async () => {
    const body = `Look:\n\n${fromLine}\nSubject: within\nTo: a@b.example\n\nbye\n`;
    const message = (subject: string, length: number) =>
      `${fromLine}\n${aMailText({ Subject: subject, "Content-Length": `${length}` }, body)}\n`;
    const { length } = Buffer.from(body);
    const mbox = ["one", "two", "three"].map((subject) => message(subject, length)).join("");
    expect(await read(mbox)).toEqual(whole);
    expect(await read(mbox, 7)).toEqual(whole);
    expect(await read(mbox.replaceAll("\n", "\r\n"))).not.toEqual(whole);
  });

  it.each([0, 1, 10, 100_000, 1e12])(
    "does not believe a length of %d that is wrong",
    async (length) => {
      const mbox = anMboxWith(fromLine).replaceAll("Subject", `Content-Length: ${length}\nSubject`);
      expect(await read(mbox)).toEqual(whole);
      expect(await read(mbox, 50)).toEqual(whole);
    },
  );

  it("reads a file of one message without any From line", async () => {
    expect(await read(aMailText({ Subject: "alone" }))).toEqual({
      subjects: ["alone"],
      skipped: [],
    });
    expect(await read(`\uFEFF${aMailText({ Subject: "alone" })}`)).toMatchObject({
      subjects: ["alone"],
    });
  });

  it("says where text lies before the first message", async () => {
    const { subjects, skipped } = await read(`lost end of a message\n${anMboxWith(fromLine)}`);
    expect(subjects).toEqual(whole.subjects);
    expect(skipped).toEqual(["text before the first message"]);
  });

  it("survives a line of many megabytes that begins like a message", async () => {
    const line = `From ${"x".repeat(6_000_000)}`;
    const { subjects } = await read(anMboxWith(fromLine, line));
    expect(subjects).toEqual(whole.subjects);
  });

  it("reads a field of a megabyte", async () => {
    const to = Array.from({ length: 40_000 }, (_, index) => `person${index}@fourthcoffee.com`).join(
      ", ",
    );
    const mbox = `${fromLine}\nTo: ${to}\n${aMailText({ Subject: "long" })}\n${anMboxWith("From ")}`;
    expect((await read(mbox)).subjects).toEqual(["long", ...whole.subjects]);
  });
});
