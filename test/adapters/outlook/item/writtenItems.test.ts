/** @jest-environment node */
import { createOfficeMailbox } from "../../../../src/adapters/outlook/item/officeMailbox";
import { until } from "../../../support/until";
import { aMailboxUser, installFakeOffice } from "../fakeOffice";
import type { FakeOffice } from "../fakeOffice";
import { aWrittenMeeting, aWrittenMessage } from "../writtenItem";

const yvonne = aMailboxUser("Yvonne.McKay@fourthcoffee.com", "Yvonne McKay");
const tricia = aMailboxUser("tricia.potter@contoso.com", "Tricia Potter");
const rene = aMailboxUser("rene@adventure-works.com", "Rene Valdes");

/** The mailbox beside what the rep is writing, and how often it has told of other recipients. */
async function beside(item: object, office: Partial<FakeOffice> = {}) {
  installFakeOffice({ item, ...office });
  const mailbox = createOfficeMailbox();
  const told: string[] = [];
  mailbox.onItemChanged(
    () => told.push("changed"),
    () => told.push("unavailable"),
  );
  return { mailbox, told, read: await mailbox.readOpenItem() };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("createOfficeMailbox, beside what the rep is writing", () => {
  it("reads whom a message goes to, and nothing that could leave it", async () => {
    const { item, asked } = aWrittenMessage({ to: [yvonne], cc: [tricia], bcc: [rene] });
    const { read } = await beside(item);
    expect(read).toMatchObject({
      kind: "message",
      isBeingWritten: true,
      to: [{ address: "yvonne.mckay@fourthcoffee.com", displayName: "Yvonne McKay" }],
      cc: [{ address: "tricia.potter@contoso.com" }, { address: "rene@adventure-works.com" }],
      replyTo: [],
      subject: "",
      isProtected: true,
    });
    expect(read).not.toHaveProperty("from");
    expect(asked).toEqual(["to", "cc", "bcc"]);
  });

  it("reads whom a meeting is with", async () => {
    const { read } = await beside(aWrittenMeeting([yvonne], [tricia]));
    expect(read).toMatchObject({
      kind: "appointment",
      isBeingWritten: true,
      to: [{ address: "yvonne.mckay@fourthcoffee.com" }],
      cc: [{ address: "tricia.potter@contoso.com" }],
    });
  });

  it("fails where one field cannot be read: some of the people are no answer", async () => {
    const { item } = aWrittenMessage({ to: [tricia], bcc: 9041 });
    installFakeOffice({ item });
    await expect(createOfficeMailbox().readOpenItem()).rejects.toThrow("offline");
  });

  it("keeps the key while its people change", async () => {
    const { item, fields } = aWrittenMessage({ to: [yvonne] });
    const { mailbox, read } = await beside(item);
    fields.to = [rene];
    expect(mailbox.openItemKey()).toBe(read?.key);
    expect((await mailbox.readOpenItem())?.key).toBe(read?.key);
  });

  it("tells when Outlook announces other recipients, once for each change", async () => {
    const { item, fields, announce } = aWrittenMessage({ to: [yvonne] });
    const { mailbox, told } = await beside(item);
    announce();
    await aMoment();
    expect(told).toEqual([]);
    fields.cc = [rene];
    announce();
    await until(() => told.length > 0);
    await mailbox.readOpenItem();
    announce();
    await aMoment();
    expect(told).toEqual(["changed"]);
  });

  it.each([
    ["knows no such event", "announced", 6],
    ["refuses to announce it", 9020, 15],
  ] as const)(
    "notices other recipients when the rep turns to the pane, where Outlook %s",
    async (_, events, mailboxVersion) => {
      const { item, fields, announce } = aWrittenMessage({ to: [yvonne] }, events);
      const { mailbox, told } = await beside(item, { mailboxVersion });
      fields.to = [yvonne, rene];
      announce();
      await aMoment();
      expect(told).toEqual([]);
      mailbox.checkRecipients();
      await until(() => told.length > 0);
      expect(told).toEqual(["changed"]);
    },
  );

  it("tells nothing where the recipients cannot be read again", async () => {
    const { item, fields } = aWrittenMessage({ to: [yvonne] });
    const { mailbox, told } = await beside(item);
    fields.to = 9041;
    mailbox.checkRecipients();
    await aMoment();
    expect(told).toEqual([]);
  });

  it("does not complain that Outlook announces no other item: there is none", async () => {
    const { item } = aWrittenMessage({ to: [yvonne] });
    const { told } = await beside(item, { registering: [9020] });
    await aMoment();
    expect(told).toEqual([]);
  });
});
