/** @jest-environment node */
import { createOfficeDraftOpener } from "../../../../src/adapters/outlook/draft/officeDraftOpener";
import { errorCodeOf } from "../../../../src/core/errors";
import { anAddress } from "../../../support/builders";
import { aDraft } from "../aDraft";
import { finish, installFakeOffice } from "../fakeOffice";
import type { FakeOffice } from "../fakeOffice";

async function open(part: Parameters<typeof aDraft>[0] = {}, office: Partial<FakeOffice> = {}) {
  const { forms } = installFakeOffice(office);
  await createOfficeDraftOpener().openDraft(aDraft(part));
  return forms;
}

describe("createOfficeDraftOpener", () => {
  it.each([9, 8])("opens a new message to the introducer alone (Mailbox 1.%d)", async (version) => {
    const [form, ...others] = await open({}, { mailboxVersion: version });
    expect(form).toMatchObject({
      toRecipients: [{ emailAddress: "tricia.potter@contoso.com", displayName: "Tricia Potter" }],
      subject: "RE: New store opened this year - follow up",
    });
    expect(form).not.toHaveProperty("ccRecipients");
    expect(others).toHaveLength(0);
  });

  it.each([
    ["PC", 15, { word: "reliable", signature: "added" }],
    ["OfficeOnline", 15, { word: "reliable", signature: "missing" }],
    ["Mac", 13, { word: "doubtful", signature: "added" }],
    ["PC", 8, { word: "doubtful", signature: "added" }],
  ])(
    "tells what an opened form on %s (Mailbox 1.%d) is worth",
    async (platform, version, worth) => {
      installFakeOffice({ platform, mailboxVersion: version });
      expect(await createOfficeDraftOpener().openDraft(aDraft())).toEqual(worth);
    },
  );

  it("keeps a name that looks like several people one recipient", async () => {
    const introducer = { ...aDraft().introducer, displayName: "Potter; Tricia, <x@y.example>" };
    const [form] = await open({ introducer });
    expect(form?.toRecipients).toHaveLength(1);
  });

  it("keeps within Outlook's limits", async () => {
    const introducer = { ...aDraft().introducer, displayName: "T".repeat(300) };
    const quotedText = "word\n".repeat(20_000);
    const [form] = await open({ subject: "S".repeat(300), introducer, quotedText });
    expect(form?.subject).toHaveLength(255);
    expect(form?.htmlBody?.length).toBeLessThanOrEqual(30_000);
    expect(form?.toRecipients).toMatchObject([{ displayName: "tricia.potter@contoso.com" }]);
  });

  it("refuses a request too long to open whole", async () => {
    await expect(open({ paragraphs: ["x".repeat(30_001)] })).rejects.toThrow("unexpected");
  });

  it("refuses a draft that would go to the prospect", async () => {
    const introducer = { address: anAddress(), displayName: "Yvonne McKay" };
    await expect(open({ introducer })).rejects.toThrow("unexpected");
  });

  it.each<[FakeOffice["newMessage"], string]>([
    [9041, "offline"],
    [new Error("Elevated permission is required"), "unexpected"],
  ])("translates a form that does not open %#", async (newMessage, code) => {
    await expect(open({}, { newMessage })).rejects.toThrow(code);
  });

  describe("where Outlook takes long", () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());

    /** Answers after so many seconds. */
    async function openIn(seconds: number, answer: "opens" | 9041) {
      installFakeOffice();
      Object.assign(Office.context.mailbox, {
        displayNewMessageFormAsync: (_form: object, callback: Parameters<typeof finish>[1]) =>
          setTimeout(finish, seconds * 1000, answer, callback),
      });
      const heard: string[] = [];
      createOfficeDraftOpener()
        .openDraft(aDraft(), () => heard.push("slow"))
        .then(
          () => heard.push("opened"),
          (error: unknown) => heard.push(errorCodeOf(error)),
        );
      await jest.advanceTimersByTimeAsync(10_000);
      const soon = [...heard];
      await jest.advanceTimersByTimeAsync(300_000);
      return { soon, heard };
    }

    it("says so, and later what became of the draft, however late", async () => {
      expect(await openIn(200, "opens")).toEqual({ soon: ["slow"], heard: ["slow", "opened"] });
      expect(await openIn(11, 9041)).toEqual({ soon: ["slow"], heard: ["slow", "offline"] });
    });

    it("does not say so of a form that opens in time", async () => {
      expect((await openIn(9, "opens")).heard).toEqual(["opened"]);
    });
  });
});
