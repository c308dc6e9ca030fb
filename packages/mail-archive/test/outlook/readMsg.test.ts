/** @jest-environment node */
import { readMsg } from "../../src/outlook/readMsg";
import { createTemporaryFiles } from "../support/archives";
import { anOutlookMessage } from "../support/outlookFiles";
import { readStore } from "../support/readStore";

const files = createTemporaryFiles();

afterAll(() => {
  files.remove();
});

const sent = {
  subject: "Angebot – 5 €",
  senderName: 'Blaine "B" Carmack',
  senderAddress: "blaine@contoso.com",
  body: "Grüße",
  recipients: [
    { name: "McKay, Yvonne", address: "yvonne@fourthcoffee.com", type: "to" },
    { name: "山田", address: "yamada@fourthcoffee.com", type: "cc" },
  ],
} as const;

describe("readMsg", () => {
  it("writes Outlook's own fields as a header where the message has none", () => {
    const message = readMsg(anOutlookMessage(sent)).toString();
    expect(message.split("\n")).toEqual([
      'From: "Blaine B Carmack" <blaine@contoso.com>',
      'To: "McKay, Yvonne" <yvonne@fourthcoffee.com>',
      'Cc: "山田" <yamada@fourthcoffee.com>',
      "Subject: Angebot – 5 €",
      "Date: Mon, 01 Jun 2020 09:30:00 GMT",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Grüße",
    ]);
  });

  it.each([
    ["of whom it was sent for", { "5D02": "blaine@contoso.com" }, []],
    ["of who made it", { "5D0A": "blaine@contoso.com" }, []],
    ["of who saved it", { "5D0B": "blaine@contoso.com" }, []],
    ["among the recipients", {}, [{ name: "Blaine", address: "blaine@contoso.com", type: "cc" }]],
  ] as const)("takes the address %s where Exchange has a path only", (_, tags, more) => {
    const path = "/O=CONTOSO/OU=EXCHANGE/CN=RECIPIENTS/CN=BLAINE";
    const message = readMsg(
      anOutlookMessage({
        subject: "Offer",
        senderName: "Blaine",
        properties: { "0C1F": path, "0C1E": "EX", ...tags },
        recipients: [...sent.recipients, ...more],
      }),
    ).toString();
    expect(message).toContain('From: "Blaine" <blaine@contoso.com>');
  });

  it("keeps the header a message was received with, but for that of its parts", () => {
    const headers = [
      "Received: from a.example by b.example;\r\n\tMon, 1 Jun 2020 09:30:00 +0000",
      "From: Yvonne McKay <yvonne@fourthcoffee.com>",
      'Content-Type: multipart/alternative;\r\n\tboundary="x"',
      "MIME-Version: 1.0",
      "Date: Mon, 1 Jun 2020 09:30:00 +0000",
    ].join("\r\n");
    const message = readMsg(anOutlookMessage({ subject: "Re", headers, body: "Hello" })).toString();
    expect(message).toContain("From: Yvonne McKay <yvonne@fourthcoffee.com>");
    expect(message).not.toMatch(/multipart|boundary|MIME-Version/);
    expect(message).toMatch(/\nContent-Type: text\/plain; charset=utf-8\n\nHello$/);
  });

  it("says what is no email and what is damaged", () => {
    const contact = anOutlookMessage({ subject: "Yvonne", messageClass: "IPM.Contact" });
    expect(readMsg(contact)).toBe("it is no email");
    expect(readMsg(anOutlookMessage(sent).subarray(0, 700))).toBe("it is a damaged Outlook file");
  });

  it("is used for .msg files of a folder, whatever they are called", async () => {
    files.write("saved/Angebot.msg", anOutlookMessage(sent));
    files.write("saved/Entwurf.msg", anOutlookMessage({ ...sent, isUnsent: true }));
    files.write("saved/Kontakt", anOutlookMessage({ subject: "Y", messageClass: "IPM.Contact" }));
    const { messages, skipped } = await readStore(`${files.folder}/saved`);
    expect(messages).toEqual(["saved/Angebot.msg #1 Angebot – 5 €"]);
    expect(skipped).toEqual([
      "saved/Entwurf.msg #1 it is an unsent draft",
      "saved/Kontakt #1 it is no email",
    ]);
  });
});
