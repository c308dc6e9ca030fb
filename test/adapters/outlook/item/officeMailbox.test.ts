/** @jest-environment node */
import { createOfficeMailbox } from "../../../../src/adapters/outlook/item/officeMailbox";
import { aMailboxUser, aMessage, anAppointment, installFakeOffice } from "../fakeOffice";

function readItem(item: unknown) {
  installFakeOffice({ item });
  return createOfficeMailbox().readOpenItem();
}

describe("createOfficeMailbox, reading the open item", () => {
  it("reads a message with canonical addresses", async () => {
    expect(await readItem(aMessage())).toEqual({
      key: "AAMk-1",
      kind: "message",
      from: { address: "yvonne.mckay@fourthcoffee.com", displayName: "Yvonne McKay" },
      replyTo: [],
      to: [{ address: "blaine.carmack@contoso.com", displayName: "Blaine Carmack" }],
      cc: [],
      subject: "New store opened this year - follow up",
      receivedAt: new Date("2026-05-29T09:30:00Z"),
      isProtected: false,
    });
  });

  it("reads who sent a message on somebody's behalf", async () => {
    const sender = aMailboxUser("assistant@fourthcoffee.com", "Assistant");
    expect(await readItem(aMessage({ sender }))).toMatchObject({
      from: { address: "yvonne.mckay@fourthcoffee.com" },
      sender: { address: "assistant@fourthcoffee.com" },
    });
  });

  it("reads where answers are to go", async () => {
    const headers =
      'From: x\r\nReply-To: "Fair office" <Office@Fair.example>,\r\n =?utf-8?q?J=C3=B6rg?= <jorg@fair.example>\r\nTo: y';
    expect((await readItem(aMessage({}, headers)))?.replyTo).toEqual([
      { address: "office@fair.example", displayName: "Fair office" },
      { address: "jorg@fair.example", displayName: "Jörg" },
    ]);
  });

  it.each(["Reply-To: ", "Reply-To: nobody at all", `Reply-To: ${"a@b.example, ".repeat(500)}`])(
    "reads nobody where answers go nowhere it can tell",
    async (field) => {
      expect((await readItem(aMessage({}, `From: x\r\n${field}`)))?.replyTo).toEqual([]);
    },
  );

  it("reads a meeting with its organiser and attendees", async () => {
    expect(await readItem(anAppointment())).toMatchObject({
      kind: "appointment",
      from: { address: "tricia.potter@contoso.com" },
      to: [{ address: "yvonne.mckay@fourthcoffee.com" }],
      cc: [{ address: "blaine.carmack@contoso.com" }],
      receivedAt: new Date("2026-06-02T08:00:00Z"),
    });
  });

  it("keeps a participant whose address cannot be read, without it", async () => {
    const to = [aMailboxUser("/O=CONTOSO/OU=EXCHANGE/CN=OLD", "Old Entry")];
    const item = await readItem(aMessage({ to, from: null }));
    expect(item?.to).toEqual([{ displayName: "Old Entry" }]);
    expect(item).not.toHaveProperty("from");
  });

  it("makes names safe, and shows the address where there is no name", async () => {
    const from = aMailboxUser("yvonne.mckay@fourthcoffee.com", "\u202eYvonne\u0000 McKay");
    expect((await readItem(aMessage({ from })))?.from?.displayName).toBe("Yvonne McKay");
    const nameless = await readItem(aMessage({ from: aMailboxUser("a@b.com", "\u200b") }));
    expect(nameless?.from?.displayName).toBe("a@b.com");
  });

  it.each([null, undefined])("sees no item in %p", async (item) => {
    expect(await readItem(item)).toBeUndefined();
  });

  it.each([null, undefined])("reads a message whose subject is %p", async (subject) => {
    expect(await readItem(aMessage({ subject }))).toMatchObject({ key: "AAMk-1", subject: "" });
    expect(await readItem(aMessage({ subject, itemId: null }))).toMatchObject({ subject: "" });
  });

  it("tells items without an id apart", async () => {
    const first = await readItem(aMessage({ itemId: null }));
    const second = await readItem(aMessage({ itemId: null, subject: "Another" }));
    expect(first?.key).not.toBe(second?.key);
  });
});

describe("createOfficeMailbox, deciding what may leave an item", () => {
  it.each([
    "Sensitivity: Company-Confidential",
    "sensitivity: private",
    "msip_labels: MSIP_Label_1_Enabled=true",
    "Content-Class: rpmsg.message",
    "Content-Type: application/pkcs7-mime; smime-type=enveloped-data",
    "Sensitivity : Private",
    'Sensitivity: "Private"',
    "Sensitivity: (set by a gateway) Personal",
    "Sensitivity:\r\n Company-Confidential",
    "Sensitivity: Confidential",
    "msip_labels :\r\n\tMSIP_Label_1_Enabled=true",
    "Content-Type : application/pkcs7-mime",
  ])("protects a message whose header says %j", async (field) => {
    const headers = `From: x\r\n${field}`;
    expect(await readItem(aMessage({}, headers))).toMatchObject({ isProtected: true });
  });

  it.each([
    "Subject: Sensitivity: private",
    "Content-Type: multipart/signed",
    "Subject: a\r\n msip_labels: folded into it",
    "Sensitivity: Normal",
    "Sensitivity:\r\nX-Other: an empty field before it",
    "msip_labels:\r\nX-Other: an empty field before it",
  ])("does not protect for %j", async (field) => {
    const headers = `From: x\r\n${field}`;
    expect(await readItem(aMessage({}, headers))).toMatchObject({ isProtected: false });
  });

  it.each(["From: x", "date: Mon, 1 Jun 2026", "Received: by a.example", "Message-ID:\r\n <a@b>"])(
    "believes the header of a message that travelled: %j",
    async (headers) => {
      expect(await readItem(aMessage({}, headers))).toMatchObject({ isProtected: false });
    },
  );

  it.each([
    "",
    "\r\n",
    null,
    9042,
    "Subject: New store opened",
    "Subject: a\r\n From: folded into it",
    "From: \r\nSubject: nobody in it",
    "X-From: somebody else's field",
    "Subject: a\r\n\r\nFrom: below the header",
    "<html>",
  ])("protects a message whose header is no answer: %j", async (headers) => {
    const unknown = { isProtected: true, isProtectionUnknown: true, replyTo: [] };
    expect(await readItem(aMessage({}, headers))).toMatchObject(unknown);
  });

  it("does not take Reply-To from a header that is no answer", async () => {
    const item = await readItem(aMessage({}, "Reply-To: jorg@fair.example"));
    expect(item).toMatchObject({ isProtected: true, replyTo: [] });
  });

  it.each([
    ["IPM.Note.SMIME", true],
    ["IPM.Note.rpmsg.Microsoft", true],
    ["IPM.Note.SMIME.MultipartSigned", false],
  ])("takes the class %s into account", async (itemClass, isProtected) => {
    expect(await readItem(aMessage({ itemClass }))).toMatchObject({ isProtected });
  });

  it("protects everything where Outlook cannot tell", async () => {
    installFakeOffice({ mailboxVersion: 7 });
    const item = await createOfficeMailbox().readOpenItem();
    expect(item?.isProtected).toBe(true);
  });

  it("protects a private meeting", async () => {
    expect(await readItem(anAppointment({ sensitivity: "private" }))).toMatchObject({
      isProtected: true,
    });
    expect(await readItem(anAppointment())).toMatchObject({ isProtected: false });
  });
});

describe("createOfficeMailbox, knowing the rep", () => {
  it("reads name and address", () => {
    installFakeOffice();
    expect(createOfficeMailbox().readRep()).toEqual({
      displayName: "Blaine Carmack",
      addresses: ["blaine.carmack@contoso.com"],
      mailbox: "blaine.carmack@contoso.com",
    });
  });

  it.each([null, { displayName: null, emailAddress: null }])(
    "gives a rep without an address where Outlook's user profile is %j",
    (userProfile) => {
      installFakeOffice({ userProfile });
      expect(createOfficeMailbox().readRep()).toEqual({ displayName: "", addresses: [] });
    },
  );
});

describe("createOfficeMailbox, knowing a rep whose profile has getters that fail", () => {
  function failing(name: string, others: object) {
    return Object.defineProperty({ ...others }, name, {
      get: () => {
        throw new TypeError("Unable to get property '_permissionLevel$p$0' of undefined");
      },
    });
  }

  it("goes on without the address, and with the name", () => {
    installFakeOffice({ userProfile: failing("emailAddress", { displayName: "Blaine Carmack" }) });
    const rep = createOfficeMailbox().readRep();
    expect(rep).toEqual({ displayName: "Blaine Carmack", addresses: [] });
  });

  it("goes on without the name, and with the address", () => {
    installFakeOffice({ userProfile: failing("displayName", { emailAddress: "b@contoso.com" }) });
    const rep = createOfficeMailbox().readRep();
    expect(rep).toEqual({
      displayName: "",
      addresses: ["b@contoso.com"],
      mailbox: "b@contoso.com",
    });
  });
});

describe("createOfficeMailbox, following the selection", () => {
  it("tells every listener until it stops", () => {
    const office = installFakeOffice();
    const { onItemChanged } = createOfficeMailbox();
    const heard: string[] = [];
    const stop = onItemChanged(() => heard.push("first"));
    onItemChanged(() => heard.push("second"));

    office.raise("itemChanged");
    stop();
    office.raise("itemChanged");
    expect(heard).toEqual(["first", "second", "second"]);
  });

  it.each(["iOS", "Android"] as const)(
    "asks %s for nothing: its pane covers the message",
    (platform) => {
      const office = installFakeOffice({ platform, registering: [9020] });
      const heard: string[] = [];
      createOfficeMailbox().onItemChanged(
        () => heard.push("changed"),
        () => heard.push("unavailable"),
      );
      office.raise("itemChanged");
      expect(heard).toEqual([]);
    },
  );
});
