/** @jest-environment node */
import { parseMail } from "../../src/message/parseMail";
import type { ParsedMail } from "../../src/message/parseMail";
import { aMailText } from "../support/archives";

function parse(fields: Readonly<Record<string, string>>): ParsedMail {
  const mail = parseMail(aMailText(fields));
  if (typeof mail === "string") throw new Error(mail);
  return mail;
}

const tricia = { name: "Tricia Potter", address: "tricia@contoso.com" };

describe("parseMail", () => {
  it("reads author, recipients, date and subject", () => {
    expect(parse({ Cc: "Tricia Potter <tricia@contoso.com>" })).toEqual({
      sentAt: new Date("2020-06-01T09:30:00Z"),
      from: { name: "Yvonne McKay", address: "yvonne@fourthcoffee.com" },
      replyTo: [],
      to: [{ name: "Blaine Carmack", address: "blaine@contoso.com" }],
      cc: [tricia],
      bcc: [],
      subject: "New store",
      sensitivity: "normal",
    });
  });

  it("joins folded lines", () => {
    const { to, subject } = parse({
      To: "Tricia Potter\r\n <tricia@contoso.com>",
      Subject: "New\n store",
    });
    expect(to).toEqual([tricia]);
    expect(subject).toBe("New store");
  });

  it("decodes encoded words in names and subjects", () => {
    const { from, subject } = parse({
      From: "=?ISO-8859-1?Q?J=F6rg_M=FC=DFig?= <joerg@example.com>",
      Subject: "=?utf-8?B?5paw5bqX6IiX?= =?utf-8?Q?_open?=",
    });
    expect(from.name).toBe("Jörg Müßig");
    expect(subject).toBe("新店舗 open");
  });

  it("decodes characters that are cut between two encoded words", () => {
    expect(parse({ Subject: "=?utf-8?B?5paw5bo=?=\n =?utf-8?B?l6IiX?=" }).subject).toContain("新");
  });

  it("reads an unknown charset as Windows-1252", () => {
    expect(parse({ Subject: "=?x-unknown?Q?caf=E9?=" }).subject).toBe("café");
  });

  it.each([
    ["a comma in a quoted name", '"Potter, Tricia" <tricia@contoso.com>', "Potter, Tricia"],
    ["the name in a comment", "tricia@contoso.com (Tricia Potter)", "Tricia Potter"],
    ["no name", "tricia@contoso.com", ""],
  ])("reads addresses with %s", (_, to, name) => {
    expect(parse({ To: to }).to).toEqual([{ name, address: "tricia@contoso.com" }]);
  });

  it("takes the members of an address group, and none of an empty group", () => {
    expect(parse({ To: "Team: Tricia Potter <tricia@contoso.com>;" }).to).toEqual([tricia]);
    expect(parse({ To: "undisclosed-recipients:;" }).to).toEqual([]);
  });

  it("takes an address whose name before the @ is quoted", () => {
    const to = 'Tricia <"tricia potter"@contoso.com>';
    expect(parse({ To: to }).to).toEqual([
      { name: "Tricia", address: '"tricia potter"@contoso.com' },
    ]);
  });

  it("leaves out recipients without an address", () => {
    expect(parse({ To: "Everybody; Tricia Potter <tricia@contoso.com>, <@>" }).to).toEqual([
      tricia,
    ]);
  });

  it("joins several fields of the same name", () => {
    const mail = parseMail(`To: Tricia Potter <tricia@contoso.com>\n${aMailText()}`);
    expect(mail).toMatchObject({ to: [{ name: "Tricia Potter" }, { name: "Blaine Carmack" }] });
  });

  it("knows who sent it for the author, and where answers go", () => {
    const mail = parse({ Sender: "holly@example.com", "Reply-To": "office@example.com" });
    expect(mail.sender?.address).toBe("holly@example.com");
    expect(mail.replyTo).toEqual([{ name: "", address: "office@example.com" }]);
  });

  it("names the first message of the conversation", () => {
    const ids = { "Message-ID": "<3@x>", References: "<1@x>\n <2@x>", "In-Reply-To": "<2@x>" };
    expect(parse(ids)).toMatchObject({ messageId: "<3@x>", conversationStart: "<1@x>" });
    expect(parse({ "In-Reply-To": "<2@x>" }).conversationStart).toBe("<2@x>");
  });

  it("reads the sensitivity", () => {
    expect(parse({ Sensitivity: "Company-Confidential" }).sensitivity).toBe("confidential");
    expect(parse({ Sensitivity: "Private" }).sensitivity).toBe("private");
  });

  it("lets no control character into a line", () => {
    expect(parse({ Subject: "=?utf-8?Q?New=0D=0ABcc:=00_store?=" }).subject).toBe("New Bcc: store");
  });

  it.each([
    ["it has no sender's address", { From: "Yvonne" }],
    ["it has no sender's address", { From: "" }],
    ["its date cannot be understood", { Date: "soon" }],
  ])("says that %s", (reason, fields) => {
    expect(parseMail(aMailText(fields))).toBe(reason);
  });

  it("says that a date is missing", () => {
    expect(parseMail("From: yvonne@fourthcoffee.com\n")).toBe("it has no date");
  });

  it("reads a header with twenty thousand recipients", () => {
    const to = Array.from({ length: 20_000 }, (_, index) => `p${index}@example.com`).join(",\n ");
    expect(parse({ To: to }).to).toHaveLength(20_000);
  });
});
