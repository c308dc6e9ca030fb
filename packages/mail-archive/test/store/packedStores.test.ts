/** @jest-environment node */
import { gzipSync } from "node:zlib";

import { packTar } from "modern-tar";

import { aMailText, anMbox, createTemporaryFiles } from "../support/archives";
import { readStore } from "../support/readStore";
import { aZip } from "../support/zips";

const files = createTemporaryFiles();

afterAll(() => {
  files.remove();
});

function mail(subject: string): string {
  return aMailText({ Subject: subject });
}

async function aTar(contents: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const entries = Object.entries(contents).map(([name, body]) => ({
    header: { name, size: Buffer.byteLength(body) },
    body,
  }));
  return Buffer.from(await packTar(entries));
}

const takeout = {
  "Takeout/Mail/Inbox.mbox": anMbox(mail("one"), mail("two")),
  "Takeout/Mail/Spam.mbox": anMbox(mail("spam")),
  "Takeout/archive_browser.html": "<html>",
};

/** A text that packs badly, so that an archive cut in half still holds much of it. */
const numbers = Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 100_003).join("\n");

describe("openMailStore, of packed archives", () => {
  it.each([
    ["takeout.zip", () => aZip(takeout)],
    ["takeout.tar", () => aTar(takeout)],
    ["takeout.tgz", async () => gzipSync(await aTar(takeout))],
  ])("reads a Takeout in %s", async (name, pack) => {
    const { messages, skipped, damages, isReadToItsEnd } = await readStore(
      files.write(name, await pack()),
    );
    expect(messages).toEqual([
      `${name}/Takeout/Mail/Inbox.mbox #1 one`,
      `${name}/Takeout/Mail/Inbox.mbox #2 two`,
    ]);
    expect(skipped).toEqual([`${name}/Takeout/Mail/Spam.mbox #1 it is spam`]);
    expect(damages).toEqual([]);
    expect(isReadToItsEnd).toBe(true);
  });

  it("reads a zip of messages, of a Maildir and of other archives", async () => {
    const zip = aZip({
      "Anfragen/Größe.eml": mail("eml"),
      "Maildir/cur/1.a:2,T": mail("deleted"),
      "Maildir/new/2.a": mail("maildir"),
      "inner.zip": aZip({ "deep/a.eml": mail("zip in zip") }),
      "inner.tgz": gzipSync(await aTar({ "b.eml": mail("tgz in zip") })),
      "inner.mbox.gz": gzipSync(anMbox(mail("gz in zip"))),
      "empty/": "",
      "letter.docx": aZip({ "word/document.xml": mail("no mail") }),
      "__MACOSX/._a.eml": "shadow",
      "../outside.eml": mail("outside"),
      "win\\dows.eml": mail("backslash"),
    });
    const { messages, skipped, otherFiles } = await readStore(files.write("mixed.zip", zip));
    expect(messages.map((line) => line.split("#1 ")[1])).toEqual([
      "eml",
      "maildir",
      "zip in zip",
      "tgz in zip",
      "gz in zip",
      "outside",
      "backslash",
    ]);
    expect(skipped).toEqual(["mixed.zip/Maildir/cur/1.a:2,T #1 it is marked as deleted"]);
    expect(otherFiles).toBe(2);
  });

  it("reads a tar of a zip, whose names are long and in other letters", async () => {
    const name = `${"Ordner/".repeat(30)}Входящие/письмо.eml`;
    const tar = await aTar({
      "a.zip": aZip({ "x.eml": mail("zip in tar") }),
      [name]: mail("long"),
    });
    expect((await readStore(files.write("letters.tar", tar))).messages).toEqual([
      "letters.tar/a.zip/x.eml #1 zip in tar",
      `letters.tar/${name} #1 long`,
    ]);
  });

  it("reads a tar of the oldest form, which has no mark", async () => {
    const tar = await aTar({ "a.eml": mail("old") });
    tar.fill(0, 257, 265);
    tar.fill(" ", 148, 156);
    const sum = tar.subarray(0, 512).reduce((total, byte) => total + byte, 0);
    tar.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    expect((await readStore(files.write("old.tar", tar))).messages).toEqual([
      "old.tar/a.eml #1 old",
    ]);
  });

  it("stops unpacking where archives lie in archives without end", async () => {
    let zip = aZip({ "a.eml": mail("too deep") });
    for (let depth = 0; depth < 10; depth++) zip = aZip({ "inner.zip": zip });
    const { messages, damages } = await readStore(files.write("bomb.zip", zip));
    expect([messages, damages]).toEqual([[], []]);
  });

  it("gives what comes before the place where an archive is cut off or damaged", async () => {
    const contents = {
      "a.mbox": anMbox(mail("one")),
      "b.mbox": anMbox(aMailText({}, numbers)),
      "c.mbox": anMbox(mail("lost")),
    };
    const tgz = gzipSync(await aTar(contents));
    const cut = await readStore(files.write("cut.tgz", tgz.subarray(0, tgz.length / 2)));
    expect(cut.messages).toEqual(["cut.tgz/a.mbox #1 one", "cut.tgz/b.mbox #1 New store"]);
    expect(cut.damages).toEqual([{ path: "cut.tgz", reason: "its compressed data end too early" }]);
    const half = Math.floor(tgz.length / 2);
    const broken = Buffer.from(tgz).fill(0xff, half, half + 1000);
    const damaged = await readStore(files.write("broken.tgz", broken));
    expect(damaged.messages).toEqual([
      "broken.tgz/a.mbox #1 one",
      "broken.tgz/b.mbox #1 New store",
    ]);
    expect(damaged.damages).toEqual([
      { path: "broken.tgz", reason: "its compressed data are damaged" },
    ]);
  });

  it("gives all of a tar that is cut off within a file", async () => {
    const mbox = anMbox(mail("two"), mail("three"));
    const tar = await aTar({ "a.eml": mail("one"), "b.mbox": mbox });
    const cut = tar.subarray(0, 3 * 512 + mbox.length - 3);
    const { messages, damages } = await readStore(files.write("cut.tar", cut));
    expect(messages).toEqual([
      "cut.tar/a.eml #1 one",
      "cut.tar/b.mbox #1 two",
      "cut.tar/b.mbox #2 three",
    ]);
    expect(damages).toHaveLength(1);
  });

  it.each([
    ["files.tar", (tar: Buffer) => tar],
    ["files.tgz", (tar: Buffer) => gzipSync(tar)],
  ])("says that %s ends where a further file could follow", async (name, pack) => {
    const contents = { "a.eml": mail("one"), "b.eml": mail("two") };
    const tar = await aTar(contents);
    const cut = tar.subarray(0, 4 * 512);
    const { messages, damages } = await readStore(files.write(name, pack(cut)));
    expect(messages).toEqual([`${name}/a.eml #1 one`, `${name}/b.eml #1 two`]);
    expect(damages).toEqual([
      { path: name, reason: "its end is missing, and files may be missing with it" },
    ]);
    const whole = await readStore(files.write(`whole-${name}`, pack(tar)));
    expect(whole.damages).toEqual([]);
  });

  it.each([true, false])("says that bytes of a zip are wrong, packed (%s)", async (isPacked) => {
    const zip = aZip(
      { "a.mbox": anMbox(aMailText({}, "Hello".repeat(200))), "b.eml": mail("whole") },
      { isPacked },
    );
    if (isPacked) zip.fill(0, zip.indexOf("a.mbox") + 100, zip.indexOf("a.mbox") + 140);
    else zip.fill(0, 500, 540);
    const { messages, damages } = await readStore(files.write("zeroed.zip", zip));
    expect(messages).toContain("zeroed.zip/b.eml #1 whole");
    expect(damages.map(({ path }) => path)).toEqual(["zeroed.zip/a.mbox"]);
  });

  it("says that a zip without its end must be copied again", async () => {
    const zip = aZip(takeout);
    const { messages, damages } = await readStore(files.write("cut.zip", zip.subarray(0, 200)));
    expect(messages).toEqual([]);
    expect(damages).toEqual([
      { path: "cut.zip", reason: "its end is missing, so it was not copied whole: copy it again" },
    ]);
  });

  it("reads the other files of a zip in which one is damaged", async () => {
    const zip = aZip({ "a.mbox": anMbox(aMailText({}, numbers)), "b.eml": mail("whole") });
    zip.fill(0xff, 50_000, 50_100);
    const { messages, damages } = await readStore(files.write("damaged.zip", zip));
    expect(messages).toEqual(["damaged.zip/a.mbox #1 New store", "damaged.zip/b.eml #1 whole"]);
    expect(damages.map(({ path }) => path)).toEqual(["damaged.zip/a.mbox"]);
  });

  it.each([
    ["text", "trailing"],
    ["the beginning of a gzip", Buffer.from([0x1f, 0x8b, 8])],
  ])("gives all of a gzip that has %s behind its end, and says so", async (_, bytes) => {
    const packed = Buffer.concat([gzipSync(anMbox(mail("one"), mail("two"))), Buffer.from(bytes)]);
    const { messages, damages } = await readStore(files.write("trailing.mbox.gz", packed));
    expect(messages).toEqual(["trailing.mbox.gz #1 one", "trailing.mbox.gz #2 two"]);
    expect(damages).toHaveLength(1);
  });

  it("gives all of a gzip that was padded with zeros, as from a tape", async () => {
    const packed = Buffer.concat([gzipSync(anMbox(mail("one"))), Buffer.alloc(512)]);
    const { messages, damages } = await readStore(files.write("padded.mbox.gz", packed));
    expect([messages, damages]).toEqual([["padded.mbox.gz #1 one"], []]);
  });
});
