/** @jest-environment node */
import { gzipSync } from "node:zlib";

import {
  aMailText,
  anMbox,
  createTemporaryFiles,
} from "@who-knows-whom/mail-archive/testing/archives";

import type { ArchiveProgress } from "../../../dev/archive/archiveProgress";
import { loadArchive } from "../../../dev/archive/loadArchive";
import type { ArchiveOptions } from "../../../dev/archive/loadArchive";
import { createRecordingWriter } from "../../support/recordingWriter";

const files = createTemporaryFiles();

afterAll(() => {
  files.remove();
});

async function load(content: string | Buffer, options: Partial<ArchiveOptions> = {}) {
  const tenant = createRecordingWriter();
  const report = await loadArchive({
    files: [files.write("archive", content)],
    me: "Blaine@contoso.com",
    writer: tenant.writer,
    today: new Date("2026-06-01T12:00:00Z"),
    ...options,
  });
  return { report, ...tenant };
}

const spam = { "X-Gmail-Labels": "Spam" };

const triciaToYvonne = {
  From: "Tricia Potter <tricia@contoso.com>",
  To: "Yvonne McKay <yvonne@fourthcoffee.com>",
  Cc: "Sean <sean@fourthcoffee.com>",
};

/** As whom those read that are on no message of Blaine's. */
const asTricia = { me: "tricia@contoso.com" };

describe("loadArchive", () => {
  it("tracks in the CRM what colleagues and outsiders wrote each other", async () => {
    const { activities, users, contacts } = await load(anMbox(aMailText(triciaToYvonne)), asTricia);
    const tricia = users.find(({ fullName }) => fullName === "Tricia Potter");
    const [yvonne] = contacts;
    expect(activities).toMatchObject([
      {
        kind: "email",
        state: "completed",
        subject: "New store",
        isOutgoing: true,
        ownerId: tricia?.id,
        parties: [
          { role: "sender", address: "tricia@contoso.com", record: { id: tricia?.id } },
          { role: "to", address: "yvonne@fourthcoffee.com", record: { id: yvonne?.id } },
          { role: "cc", address: "sean@fourthcoffee.com" },
        ],
      },
    ]);
  });

  it("files incoming mail in the mailbox of its first recipient", async () => {
    const { activities, report } = await load(anMbox(aMailText()));
    expect(activities).toMatchObject([{ isOutgoing: false, ownerId: report.rep.id }]);
  });

  it("writes every person once, and before anything refers to them", async () => {
    const order: string[] = [];
    const { writer } = createRecordingWriter();
    const fromBlaine = aMailText({ From: "blaine@contoso.com", To: "tricia@contoso.com" });
    await load(anMbox(aMailText(triciaToYvonne), aMailText(triciaToYvonne), fromBlaine), {
      writer: {
        ...writer,
        addUser: ({ address }) => order.push(address),
        addContact: ({ addresses }) => order.push(...addresses),
        addActivity: () => order.push("activity"),
      },
    });
    expect(order).toEqual([
      "blaine@contoso.com",
      "tricia@contoso.com",
      "yvonne@fourthcoffee.com",
      "sean@fourthcoffee.com",
      "activity",
      "activity",
    ]);
  });

  it("leaves one outsider in ten without a record", async () => {
    const to = Array.from({ length: 2000 }, (_, index) => `p${index}@example.com`).join(", ");
    const { contacts, activities } = await load(
      anMbox(aMailText({ ...triciaToYvonne, To: to })),
      asTricia,
    );
    const known = activities[0]?.parties.filter(({ record }) => record?.table === "contact");
    expect(contacts).toHaveLength(known?.length ?? 0);
    expect(contacts.length / 2000).toBeCloseTo(0.9, 1);
  });

  it("names somebody twice addressed once for each role", async () => {
    const to = "yvonne@fourthcoffee.com, Yvonne <YVONNE@fourthcoffee.com>";
    const { activities } = await load(anMbox(aMailText({ ...triciaToYvonne, To: to })), asTricia);
    expect(activities[0]?.parties).toHaveLength(3);
  });

  it("does not track mail among colleagues or among outsiders", async () => {
    const toColleague = aMailText({ From: "tricia@contoso.com" });
    const amongOutsiders = aMailText({ To: "sean@fourthcoffee.com" });
    const { activities, report } = await load(anMbox(toColleague, amongOutsiders));
    expect(activities).toEqual([]);
    expect(report.unrelated).toBe(1);
  });

  it("counts as colleagues the domains of the organisation, exactly", async () => {
    const { users, report } = await load(
      anMbox(aMailText({ Cc: "a@contoso.de, b@de.contoso.com, c@mycontoso.com" })),
      { organization: ["Contoso.com", "contoso.de"] },
    );
    expect(users.map(({ address }) => address)).toEqual(["blaine@contoso.com", "a@contoso.de"]);
    expect(report.internalDomains).toEqual(["contoso.com", "contoso.de"]);
  });

  it("puts what the rep wrote or received into the rep's mailbox", async () => {
    const sent = aMailText({ From: "blaine@contoso.com", To: "tricia@contoso.com" });
    const copied = aMailText({ To: "tricia@contoso.com", Cc: "BLAINE@contoso.com" });
    const { messages, report } = await load(anMbox(sent, copied));
    expect(messages).toMatchObject([
      { folder: "sent", isListed: false },
      { folder: "inbox", isListed: true, text: "Hello", from: { name: "Yvonne McKay" } },
    ]);
    expect(report.written.messages).toBe(2);
  });

  it("lists what outsiders wrote, and colleagues did not", async () => {
    const { messages } = await load(anMbox(aMailText({ From: "tricia@contoso.com" })));
    expect(messages).toMatchObject([{ folder: "inbox", isListed: false }]);
  });

  it("fills a short list with what outsiders wrote to colleagues", async () => {
    const toTricia = aMailText({ To: "tricia@contoso.com" });
    const fromBlaine = aMailText({ From: "blaine@contoso.com", To: "tricia@contoso.com" });
    const { messages, report } = await load(
      anMbox(fromBlaine, ...Array.from({ length: 30 }, () => toTricia)),
    );
    expect(messages).toHaveLength(21);
    expect(messages[1]).toMatchObject({ folder: "elsewhere", isListed: true, text: "Hello" });
    expect(report.written.messages).toBe(1);
  });

  it("puts answers into the conversation they belong to", async () => {
    const { messages } = await load(
      anMbox(
        aMailText({ "Message-ID": "<1@x>" }),
        aMailText({ "Message-ID": "<2@x>", "In-Reply-To": "<1@x>" }),
        aMailText({ "Message-ID": "<3@x>", "In-Reply-To": "<2@x>" }),
        aMailText({ "Message-ID": "<4@x>" }),
      ),
    );
    const [first, second, third, other] = messages.map(({ conversationId }) => conversationId);
    expect([second, third]).toEqual([first, first]);
    expect(other).not.toBe(first);
  });

  it("writes the oldest message first and the newest one as of today", async () => {
    const may = aMailText({ Date: "1 May 2020 08:00:00 +0000", Subject: "May" });
    const june = aMailText({ Date: "1 Jun 2020 08:00:00 +0000", Subject: "June" });
    const { activities, report } = await load(anMbox(june, may));
    expect(activities.map(({ subject, at }) => [subject, at.toISOString()])).toEqual([
      ["May", "2026-05-01T08:00:00.000Z"],
      ["June", "2026-06-01T08:00:00.000Z"],
    ]);
    expect(report.shiftedDays).toBe(2191);
  });

  it("writes a message once that occurs twice, and each of those without an id", async () => {
    const twice = aMailText({ "Message-ID": "<1@x>" });
    const { messages, report } = await load(anMbox(twice, twice, aMailText(), aMailText()));
    expect(messages).toHaveLength(3);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(3);
    expect(report.duplicates).toBe(1);
  });

  it("is the same tenant every time", async () => {
    const mbox = anMbox(aMailText(), aMailText(triciaToYvonne));
    const [one, other] = [await load(mbox), await load(gzipSync(mbox))];
    expect(one.activities).toEqual(other.activities);
    expect(one.users).toEqual(other.users);
  });

  it("skips broken messages, says which and why, and loads the rest", async () => {
    const future = aMailText({ Date: "1 Jun 2099 08:00:00 +0000" });
    const broken = [aMailText({ From: "?" }), aMailText({ From: "", Subject: "" }), future];
    const { activities, report } = await load(
      `end\n${anMbox(aMailText(), ...broken, aMailText())}`,
    );
    expect(activities).toHaveLength(2);
    expect(report.skipped).toEqual({
      count: 4,
      examples: [
        { file: "archive", number: 0, reason: "text before the first message" },
        { file: "archive", number: 2, reason: "it has no sender's address" },
        { file: "archive", number: 3, reason: "it has no sender's address" },
        { file: "archive", number: 4, reason: "it is dated in the future" },
      ],
      leftOut: { draft: 0, spam: 0, trash: 0, deleted: 0 },
    });
  });

  it("loads what comes before the end of a packed file that is cut off", async () => {
    const texts = Array.from({ length: 500 }, (_, index) => aMailText({}, `${index * 7919}`));
    const packed = gzipSync(anMbox(...texts));
    const { activities, report } = await load(packed.subarray(0, packed.length / 2));
    expect(activities.length).toBeGreaterThan(50);
    expect(report.damages).toEqual([
      { path: "archive", reason: "its compressed data end too early" },
    ]);
  });

  it("reports how far it is, and the end of both steps", async () => {
    const progress: ArchiveProgress[] = [];
    const mbox = anMbox(...Array.from({ length: 1500 }, () => aMailText()));
    await load(mbox, { onProgress: (step) => progress.push(step) });
    expect(progress.map(({ step, messages }) => [step, messages])).toEqual([
      ["reading", 1000],
      ["reading", 1500],
      ["writing", 1000],
      ["writing", 1500],
    ]);
    expect(progress[2]?.fraction).toBeCloseTo(2 / 3);
    expect(progress[3]?.fraction).toBe(1);
  });

  it("reads several archives as one", async () => {
    const one = anMbox(aMailText({ "Message-ID": "<1@x>" }));
    const other = anMbox(aMailText({ "Message-ID": "<1@x>" }), aMailText({ Subject: "second" }));
    const paths = [files.write("several/one.mbox", one), files.write("several/other.mbox", other)];
    const { messages, report } = await load("", { files: paths });
    expect(messages.map(({ subject }) => subject)).toEqual(["New store", "second"]);
    expect(report.duplicates).toBe(1);
  });

  it("reads the others where one of several files is empty", async () => {
    const paths = [files.write("hollow.mbox", ""), files.write("full.mbox", anMbox(aMailText()))];
    const { report } = await load("", { files: paths });
    expect(report.written.messages).toBe(1);
    const [hollow = ""] = paths;
    await expect(load("", { files: [hollow] })).rejects.toThrow(/hollow\.mbox is empty\.$/);
    await expect(load("", { files: [hollow, hollow] })).rejects.toThrow(/ are empty\.$/);
  });

  it("counts by reason what is nobody's correspondence, and takes no date from it", async () => {
    const { activities, report } = await load(
      anMbox(
        aMailText(),
        aMailText({ ...spam, Date: "1 Jan 2026 08:00:00 +0000" }),
        aMailText({ From: "blaine@contoso.com", To: "sean@fourthcoffee.com", "X-Unsent": "1" }),
        aMailText({ "X-Mozilla-Status": "0009" }),
      ),
    );
    expect(activities).toHaveLength(1);
    expect(report.skipped).toMatchObject({
      count: 0,
      leftOut: { draft: 1, spam: 1, trash: 0, deleted: 1 },
    });
    expect(report.shiftedDays).toBe(2191);
  });

  it("does not move an archive by one wrong clock", async () => {
    const dates = ["1", "2", "3", "4"].map((day) => `${day} Jan 2019 10:00:00 +0000`);
    const mbox = anMbox(
      ...[...dates, "15 Sep 2025 10:00:00 +0000"].map((Date) => aMailText({ Date, Subject: Date })),
    );
    const { activities, report } = await load(mbox);
    expect(activities.at(-1)).toMatchObject({
      subject: dates.at(-1),
      at: new Date("2026-06-01T10:00:00Z"),
    });
    expect(report.skipped.examples).toMatchObject([
      { number: 5, reason: "it is dated long after all other mail, by a wrong clock" },
    ]);
  });

  it("leaves a few messages without recipients to nobody", async () => {
    const { messages, report } = await load(
      anMbox(aMailText(), aMailText(), aMailText({ To: "" })),
    );
    expect(messages).toHaveLength(2);
    expect(report.unrelated).toBe(1);
  });

  it("takes an archive of a list, which names no recipients, for the mail of who keeps it", async () => {
    const toList =
      "From: pat at fourthcoffee.com (Pat)\nDate: 1 Jun 2020 09:30:00 +0000\n\nHello\n";
    const { messages, activities } = await load(anMbox(toList));
    expect(messages).toMatchObject([
      { folder: "inbox", from: { name: "Pat", address: "pat@fourthcoffee.com" }, to: [] },
    ]);
    expect(activities).toEqual([]);
  });

  it.each([
    ["nobody says whose it is", {}, /holds 3 messages: --me ADDRESS says whose mail it is\. /],
    [
      "it is not the rep's",
      { me: "bo@contoso.com" },
      /, and none is from or to bo@contoso\.com\. /,
    ],
  ])("names the likeliest addresses where %s", async (_, { me }: { me?: string }, sentence) => {
    const mbox = anMbox(
      aMailText(triciaToYvonne),
      aMailText(triciaToYvonne),
      aMailText({ To: "sean@fourthcoffee.com" }),
    );
    const loading = loadArchive({
      files: [files.write("whose", mbox)],
      ...(me !== undefined && { me }),
      writer: createRecordingWriter().writer,
      today: new Date("2026-06-01T12:00:00Z"),
    });
    await expect(loading).rejects.toThrow(sentence);
    await expect(loading).rejects.toThrow(
      me === undefined
        ? /Likeliest: yvonne@fourthcoffee\.com \(named 3 times\), sean@fourthcoffee\.com \(named 3 times\), tricia@/
        : /Likeliest: tricia@contoso\.com \(named 2 times\), yvonne@/,
    );
  });

  it.each([
    ["is no mail", "%PDF-1.7\nno mail", /archive holds no mail: no message file, and no line/],
    [
      "has no usable message",
      anMbox("To: a\nCc: b\n"),
      /holds no message that can be used; of the/,
    ],
    [
      "holds spam alone",
      anMbox(aMailText(spam), aMailText(spam)),
      /nothing but 2 spam messages\.$/,
    ],
    [
      "is a store of Outlook",
      "!BDN\u0000\u0000\u0000\u0000",
      /a data file of Outlook .*readpst -o FOLDER FILE/,
    ],
    ["cannot be unpacked", Buffer.from([0x1f, 0x8b, 0, 0, 0]), /archive cannot be read: its comp/],
  ])("refuses a file that %s with one sentence", async (_, content, sentence) => {
    await expect(load(content)).rejects.toThrow(sentence);
  });
});
