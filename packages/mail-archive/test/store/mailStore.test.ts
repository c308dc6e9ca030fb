/** @jest-environment node */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { openMailStore } from "../../src/store/mailStore";
import { aMailText, anMbox, createTemporaryFiles } from "../support/archives";
import { aZip } from "../support/zips";
import { readStore } from "../support/readStore";

const files = createTemporaryFiles();

afterAll(() => {
  files.remove();
});

function mail(subject: string): string {
  return aMailText({ Subject: subject });
}

/** A folder of these files. */
function folderOf(name: string, contents: Readonly<Record<string, string | Buffer>>): string {
  for (const [path, content] of Object.entries(contents)) files.write(join(name, path), content);
  return join(files.folder, name);
}

describe("openMailStore", () => {
  it("reads a file that is an mbox, plain or packed", async () => {
    const mbox = anMbox(mail("one"), mail("two"));
    expect(await readStore(files.write("a.mbox", mbox))).toMatchObject({
      messages: ["a.mbox #1 one", "a.mbox #2 two"],
      isReadToItsEnd: true,
    });
    expect((await readStore(files.write("b.mbox.gz", gzipSync(mbox)))).messages).toEqual([
      "b.mbox.gz #1 one",
      "b.mbox.gz #2 two",
    ]);
  });

  it("reads a profile of Thunderbird", async () => {
    const bare = `From \r\n${mail("sent")}\r\n`;
    const path = folderOf("profile", {
      "prefs.js": "user_pref();",
      "Mail/Local Folders/Inbox": anMbox(mail("inbox")),
      "Mail/Local Folders/Inbox.msf": "// <!-- <mdb:mork:z v=1.4/> -->",
      "Mail/Local Folders/Inbox.sbd/Kunden": anMbox(mail("customer")),
      "Mail/Local Folders/Inbox.sbd/Kunden.msf": "// mork",
      "Mail/Local Folders/Sent": bare,
      "Mail/Local Folders/Archives": "",
      "Mail/Local Folders/Drafts": anMbox(mail("draft")),
      "Mail/Local Folders/Unsent Messages": anMbox(mail("waiting")),
      "ImapMail/imap.example/Entw&APw-rfe": anMbox(mail("Entwurf")),
      "ImapMail/imap.example/[Gmail].sbd/Spam": anMbox(mail("spam")),
      "ImapMail/imap.example/Trash.sbd/Old": anMbox(mail("old")),
      "ImapMail/imap.example/INBOX/cur/1577.eml": mail("of a maildir store"),
    });
    const { messages, skipped, otherFiles, isReadToItsEnd } = await readStore(path);
    expect(messages).toEqual([
      "profile/ImapMail/imap.example/INBOX/cur/1577.eml #1 of a maildir store",
      "profile/Mail/Local Folders/Inbox #1 inbox",
      "profile/Mail/Local Folders/Inbox.sbd/Kunden #1 customer",
      "profile/Mail/Local Folders/Sent #1 sent",
    ]);
    expect(skipped.map((line) => line.replace("profile/", ""))).toEqual([
      "ImapMail/imap.example/Entw&APw-rfe #1 it is an unsent draft",
      "ImapMail/imap.example/Trash.sbd/Old #1 it lies in the trash",
      "ImapMail/imap.example/[Gmail].sbd/Spam #1 it is spam",
      "Mail/Local Folders/Drafts #1 it is an unsent draft",
      "Mail/Local Folders/Unsent Messages #1 it is an unsent draft",
    ]);
    expect(otherFiles).toBe(3);
    expect(isReadToItsEnd).toBe(true);
  });

  it("reads a Maildir with its flags and its folders", async () => {
    const path = folderOf("Maildir", {
      "cur/1.a.example:2,S": mail("read"),
      "cur/2.a.example:2,ST": mail("deleted"),
      "cur/3.a.example:2,DS": mail("draft"),
      "new/4.a.example": mail("new"),
      "tmp/5.a.example": mail("arriving"),
      "dovecot-uidlist": "3 V1 N5",
      subscriptions: "Trash\n",
      ".Sent/cur/6.a.example!2,S": mail("sent"),
      ".INBOX.Papierkorb/cur/7.a.example:2,S": mail("thrown away"),
      ".Junk E-mail/new/8.a.example": mail("junk"),
      ".&BCcENQRABD0EPgQyBDgEOgQ4-/cur/9.a.example:2,S": mail("черновик"),
    });
    const { messages, skipped } = await readStore(path);
    expect(messages.map((line) => line.split(" ").at(-1))).toEqual(["sent", "read", "new"]);
    expect(skipped.map((line) => line.split("#1 ")[1]).sort()).toEqual([
      "it is an unsent draft",
      "it is an unsent draft",
      "it is marked as deleted",
      "it is spam",
      "it lies in the trash",
    ]);
  });

  it("reads packages of Apple Mail, and its messages in files of their own", async () => {
    const emlx = (subject: string, flags: number | string) => {
      const message = mail(subject);
      const list = `<plist><dict><key>flags</key>\n<integer>${flags}</integer></dict></plist>`;
      return `${Buffer.byteLength(message)}\n${message}<?xml version="1.0"?>\n${list}\n`;
    };
    const path = folderOf("V10", {
      "Exported.mbox/mbox": anMbox(mail("exported")),
      "Exported.mbox/table_of_contents": Buffer.from([0, 1, 2, 3]),
      "INBOX.mbox/A1/Data/Messages/1.emlx": emlx("read", "8590195713"),
      "INBOX.mbox/A1/Data/Messages/2.partial.emlx": emlx("partial", 1),
      "INBOX.mbox/A1/Data/Messages/3.emlx": emlx("deleted", 3),
      "INBOX.mbox/A1/Data/Messages/4.emlx": emlx("draft", 65),
      "INBOX.mbox/A1/Data/Messages/5.emlx": emlx("junk", 2 ** 24 + 1),
      "Deleted Messages.mbox/A1/Data/Messages/6.emlx": emlx("thrown away", 1),
    });
    const { messages, skipped } = await readStore(path);
    expect(messages.map((line) => line.split(" ").at(-1))).toEqual(["exported", "read", "partial"]);
    expect(skipped.map((line) => line.split("#1 ")[1])).toEqual([
      "it lies in the trash",
      "it is marked as deleted",
      "it is an unsent draft",
      "it is spam",
    ]);
  });

  it("reads a folder of messages, and says which of them is broken", async () => {
    const path = folderOf("Offerte für José", {
      "1 – Angebot.eml": mail("Angebot"),
      "2.EML": `\r\n${mail("upper case")}`,
      "3.eml": `From - Mon Jun  1 09:30:00 2020\n${mail("with a From line")}`,
      "4.eml": "",
      "5.eml": aMailText({ From: "nobody" }),
      "readme.txt": "These are offers.",
      "picture.png": Buffer.from([0x89, 0x50]),
      "._1.eml": "macOS",
      ".DS_Store": "macOS",
      "mh/7": mail("of MH"),
      "mh/,8": mail("deleted in MH"),
      "mh/.mh_sequences": "unseen: 7",
    });
    const { messages, skipped, otherFiles } = await readStore(path);
    const name = "Offerte für José";
    expect(messages).toEqual([
      `${name}/1 – Angebot.eml #1 Angebot`,
      `${name}/2.EML #1 upper case`,
      `${name}/3.eml #1 with a From line`,
      `${name}/mh/7 #1 of MH`,
    ]);
    expect(skipped).toEqual([
      `${name}/5.eml #1 it has no sender's address`,
      `${name}/mh/,8 #1 it is marked as deleted`,
    ]);
    expect(otherFiles).toBe(5);
  });

  it("reads a message as one, whatever mail it quotes", async () => {
    const forwarded = aMailText(
      { Subject: "forwarded" },
      `Look:\n\nFrom a@b.example Mon Jun  1 09:30:00 2020\n${mail("within")}`,
    );
    const path = folderOf("quoting", { "a.eml": forwarded, "m/cur/1.a:2,S": forwarded });
    expect((await readStore(path)).messages).toHaveLength(2);
  });

  it("leaves out by the names of files and folders below the one it was given", async () => {
    const path = folderOf("trash/of/a/disk", {
      "Spam.mbox": anMbox(mail("one")),
      "Spam-2.mbox": anMbox(mail("two")),
      "Spam and eggs.mbox": anMbox(mail("a firm")),
      "Takeout/All mail Including Spam and Trash.mbox": anMbox(mail("all")),
    });
    const { messages, skipped } = await readStore(path);
    expect(messages.map((line) => line.split("#1 ")[1])).toEqual(["a firm", "all"]);
    expect(skipped).toHaveLength(2);
  });

  it("reads files and folders whose names are no UTF-8", async () => {
    const path = folderOf("latin", { "plain.mbox": anMbox(mail("plain")) });
    const folder = Buffer.concat([Buffer.from(`${path}/Gr`), Buffer.from([0xfc, 0xdf, 0x65])]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from("/"), Buffer.from([0xe4])]), mail("ä"));
    expect((await readStore(path)).messages).toEqual([
      "latin/Grüße/ä #1 ä",
      "latin/plain.mbox #1 plain",
    ]);
  });

  it("reads folders that are called like parts of a Maildir, and are none", async () => {
    const path = folderOf("tmp", {
      "offers.mbox": anMbox(mail("one"), mail("two")),
      "new/more.mbox": anMbox(mail("three"), mail("four")),
      "a.eml": mail("five"),
    });
    expect((await readStore(path)).messages).toHaveLength(5);
  });

  it("follows links, reads what they lead to once, and survives circles", async () => {
    const path = folderOf("linked", { "a/inbox.mbox": anMbox(mail("once")) });
    const elsewhere = files.write("elsewhere/sent.mbox", anMbox(mail("elsewhere")));
    symlinkSync(elsewhere, join(path, "b-file"));
    symlinkSync(join(path, "a"), join(path, "c-folder"));
    symlinkSync(path, join(path, "d-circle"));
    symlinkSync(join(path, "none"), join(path, "e-broken"));
    const { messages, damages } = await readStore(path);
    expect(messages).toEqual(["linked/a/inbox.mbox #1 once", "linked/b-file #1 elsewhere"]);
    expect(damages).toEqual([{ path: "linked/e-broken", reason: "there is no such file" }]);
  });

  it("reads files that an editor wrote in UTF-16", async () => {
    const mbox = anMbox(mail("größer"), mail("two"));
    const littleEndian = Buffer.from(`\uFEFF${mbox}`, "utf16le");
    const path = folderOf("utf16", {
      "little.mbox": littleEndian,
      "big.mbox": Buffer.from(littleEndian).swap16(),
    });
    const { messages } = await readStore(path);
    expect(messages).toEqual([
      "utf16/big.mbox #1 größer",
      "utf16/big.mbox #2 two",
      "utf16/little.mbox #1 größer",
      "utf16/little.mbox #2 two",
    ]);
  });

  it("says how to go on where it cannot read a file", async () => {
    const path = folderOf("foreign", {
      "outlook.pst": Buffer.from("!BDN\u0000\u0000\u0000\u0000"),
      "mac.olm": aZip({ "Local/com.microsoft.__Messages/Inbox/message_0.xml": "<emails/>" }),
      "express.dbx": Buffer.from("cfad12fec5fd746f66e3d1119a4e00c04fa309d4", "hex"),
      "mail.mbox.bz2": "BZh91AY",
      "mail.rar": "Rar!\u001a",
      "mail.mbox": anMbox(mail("one")),
    });
    const { messages, damages } = await readStore(path);
    expect(messages).toEqual(["foreign/mail.mbox #1 one"]);
    expect(damages.map(({ path, reason }) => [path, reason])).toEqual([
      ["foreign/express.dbx", expect.stringMatching(/^it is a file of Outlook Express .*undbx/)],
      ["foreign/mac.olm", expect.stringMatching(/^it is an export of Outlook for Mac .*mbox/)],
      ["foreign/mail.mbox.bz2", "it is packed with bzip2: unpack it first"],
      ["foreign/mail.rar", "it is packed with RAR: unpack it first"],
      ["foreign/outlook.pst", expect.stringMatching(/^it is a data file of Outlook .*readpst/)],
    ]);
  });

  it.each([
    [
      "a path that is not there",
      () => join(files.folder, "none"),
      /none cannot be read: there is no/,
    ],
  ])("says in a sentence what is wrong with %s", async (_, path, sentence) => {
    await expect(openMailStore(path())).rejects.toThrow(sentence);
  });

  it.each([
    ["an empty file", () => files.write("empty.mbox", "")],
    ["a folder of empty files", () => folderOf("hollow", { "a.eml": "" })],
  ])("has nothing in it where it is %s", async (_, path) => {
    expect((await openMailStore(path())).totalBytes).toBe(0);
  });
});
