/** @jest-environment node */
import { mailsOf, parseMessages } from "../../../../src/adapters/graph/mail/parseMessages";

function recipient(address: string, name?: string) {
  return { emailAddress: { address, ...(name !== undefined && { name }) } };
}

function message(part: Readonly<Record<string, unknown>> = {}) {
  return {
    id: "m1",
    conversationId: "c1",
    from: recipient("Yvonne.McKay@FourthCoffee.com", "Yvonne McKay"),
    toRecipients: [recipient("blaine.carmack@contoso.com", "Blaine")],
    ccRecipients: [],
    bccRecipients: [],
    sentDateTime: "2026-05-29T09:30:00Z",
    isDraft: false,
    ...part,
  };
}

function parse(...value: readonly object[]) {
  return mailsOf(parseMessages({ value }).rows);
}

describe("parseMessages", () => {
  it("reads canonical addresses and safe names", () => {
    const to = [recipient("o'neil+x@a.example", "Neil\u202e\nO'Neil"), recipient("B@b.example")];
    const [mail] = parse(message({ toRecipients: to }));
    expect(mail?.from).toEqual({
      address: "yvonne.mckay@fourthcoffee.com",
      displayName: "Yvonne McKay",
    });
    expect(mail?.to).toEqual([
      { address: "o'neil+x@a.example", displayName: "Neil O'Neil" },
      { address: "b@b.example", displayName: "b@b.example" },
    ]);
  });

  it("reads Cc and Bcc, and each person once", () => {
    const [mail] = parse(
      message({
        ccRecipients: [recipient("blaine.carmack@contoso.com"), recipient("cc@contoso.com")],
        bccRecipients: [recipient("bcc@contoso.com"), recipient("cc@contoso.com")],
      }),
    );
    expect(mail?.copied.map(({ address }) => address)).toEqual([
      "cc@contoso.com",
      "bcc@contoso.com",
    ]);
  });

  it("counts recipients whose address it cannot read", () => {
    const to = [recipient("/O=CONTOSO/CN=X"), recipient("a@b.example"), { emailAddress: null }];
    const [mail] = parse(message({ toRecipients: to }));
    expect(mail?.to).toHaveLength(1);
    expect(mail?.recipientCount).toBe(3);
  });

  it("sorts by time and takes copies of one message for one", () => {
    const mails = parse(
      message({ id: "late", sentDateTime: "2026-05-30T00:00:00Z" }),
      message({ id: "inbox", internetMessageId: "<1@x>", conversationId: "early" }),
      message({ id: "archive", internetMessageId: "<1@x>", conversationId: "early" }),
    );
    expect(mails.map(({ conversation }) => conversation)).toEqual(["early", "c1"]);
  });

  it.each([
    ["a draft", { isDraft: true }],
    ["an invitation", { "@odata.type": "#microsoft.graph.eventMessageRequest" }],
    ["a message without author", { from: null }],
    ["a message without date", { sentDateTime: null }],
    ["a message with a senseless date", { sentDateTime: "yesterday" }],
  ])("passes over %s", (_, part) => {
    expect(parse(message(part))).toEqual([]);
  });

  it.each([
    ["years ahead", { sentDateTime: "2038-01-19T03:14:07Z" }, "2026-05-29T09:31:00Z"],
    ["before there was mail", { sentDateTime: "0001-01-01T00:00:00Z" }, "2026-05-29T09:31:00Z"],
    ["an hour ahead", { sentDateTime: "2026-05-29T10:30:00Z" }, "2026-05-29T10:30:00Z"],
    ["years ago", { sentDateTime: "2019-05-29T10:30:00Z" }, "2019-05-29T10:30:00Z"],
  ])(
    "takes the server's date in place of a sender's clock that cannot be right: %s",
    (_, part, at) => {
      const [mail] = parse(message({ ...part, receivedDateTime: "2026-05-29T09:31:00Z" }));
      expect(mail?.sentAt).toEqual(new Date(at));
    },
  );

  it("loses one row by a row that it cannot read", () => {
    const { rows, count } = parseMessages({ value: [{ subject: 1 }, null, message()] });
    expect(mailsOf(rows)).toHaveLength(1);
    expect(count - rows.length).toBe(2);
  });

  it.each([undefined, "<html>", { values: [] }, { value: {} }])("refuses %p", (body) => {
    expect(() => parseMessages(body)).toThrow("unexpected");
  });
});
