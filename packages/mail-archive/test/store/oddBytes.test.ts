/** @jest-environment node */
import { aMailText, anMbox, createTemporaryFiles } from "../support/archives";
import { readStore } from "../support/readStore";
import { aZip } from "../support/zips";

describe("openMailStore, of files with bytes that are not theirs", () => {
  const files = createTemporaryFiles();
  const mbox = anMbox(aMailText({ Subject: "größer" }), aMailText({ Subject: "two" }));
  const littleEndian = Buffer.from(mbox, "utf16le");
  afterAll(() => {
    files.remove();
  });

  it.each([
    ["little.mbox", littleEndian],
    ["big", Buffer.from(littleEndian).swap16()],
  ])("reads UTF-16 that does not say so by its first bytes: %s", async (name, bytes) => {
    const { messages } = await readStore(files.write(name, bytes));
    expect(messages).toEqual([`${name} #1 größer`, `${name} #2 two`]);
  });

  it("reads a message in UTF-16 that does not say so", async () => {
    const message = Buffer.from(aMailText({ Subject: "one" }), "utf16le");
    expect((await readStore(files.write("one.eml", message))).messages).toEqual(["one.eml #1 one"]);
  });

  it.each([
    ["packed", true],
    ["stored", false],
  ])("says of a zip that something stands before it: %s", async (_, isPacked) => {
    const zip = aZip({ "a.mbox": mbox }, { isPacked });
    const path = files.write("before.zip", Buffer.concat([Buffer.from("\r\n"), zip]));
    const { messages, damages } = await readStore(path);
    expect(messages).toEqual([]);
    expect(damages).toEqual([
      {
        path: "before.zip",
        reason: "it does not begin like a zip: copy it again, or unpack it first",
      },
    ]);
  });

  it("says of a page that was saved as a zip that it is none", async () => {
    const { damages } = await readStore(files.write("page.zip", "<html>Sign in</html>"));
    expect(damages).toMatchObject([
      { path: "page.zip", reason: expect.stringContaining("does not begin like a zip") as string },
    ]);
  });

  it("reads mail that was only named like a zip", async () => {
    const { messages } = await readStore(files.write("named.zip", anMbox(aMailText())));
    expect(messages).toEqual(["named.zip #1 New store"]);
  });

  it("reads such mail although a zip lies in it as it is", async () => {
    const mail = anMbox(aMailText({ Subject: "with a zip" }), "PK\u0003\u0004 and more");
    const { messages } = await readStore(files.write("holding.zip", mail));
    expect(messages[0]).toBe("holding.zip #1 with a zip");
  });

  it("says of a zip that something stands behind it", async () => {
    const zip = Buffer.concat([aZip({ "a.mbox": mbox }), Buffer.alloc(512)]);
    const { damages } = await readStore(files.write("behind.zip", zip));
    expect(damages).toEqual([
      {
        path: "behind.zip",
        reason: "bytes that belong to nothing follow its end: copy it again, or unpack it first",
      },
    ]);
  });
});
