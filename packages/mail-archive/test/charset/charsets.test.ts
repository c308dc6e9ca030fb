/** @jest-environment node */
import { headerOf } from "../../src/mbox/entryParts";
import { parseMail } from "../../src/message/parseMail";
import { decodeWith, everyNode } from "../support/everyNode";

/** The name of the sender whose header is these bytes. */
function nameIn(from: string | Buffer, contentType = "text/plain"): string {
  const header = Buffer.concat([
    Buffer.from("From: "),
    Buffer.from(from),
    Buffer.from(
      ` <a@b.example>\nDate: 1 Jun 2020 09:30:00 +0000\nContent-Type: ${contentType}\n\n`,
    ),
  ]);
  const mail = parseMail(headerOf({ bytes: header, isClipped: false }) ?? "");
  return typeof mail === "string" ? mail : mail.from.name;
}

const bytes = (...values: readonly number[]) => Buffer.from(values);

describe.each(everyNode)("names on %s", (_, TextDecoder) => {
  decodeWith(TextDecoder);

  it.each([
    ["=?windows-1252?Q?Se=E1n_O=92Brien?=", "Seán O’Brien"],
    ["=?iso-8859-1?Q?O=92Brien_=80?=", "O’Brien €"],
    ["=?iso-8859-15?Q?=A4?=", "€"],
    ["=?koi8-r?B?8NLJ18XU?=", "Привет"],
    ["=?KOI8-U?B?8NLJ18XU?=", "Привет"],
    ["=?windows-1251?B?z/Do4uXy?=", "Привет"],
    ["=?ISO-2022-JP?B?GyRCOzNFRBsoQg==?=", "山田"],
    ["=?iso-2022-jp?B?GyRCOzMbKEI=?= =?iso-2022-jp?B?GyRCRUQbKEI=?=", "山田"],
    ["=?Shift_JIS?B?jlKTYw==?=", "山田"],
    ["=?EUC-JP?B?u7PFxA==?=", "山田"],
    ["=?GB2312?B?1cXI/Q==?=", "张三"],
    ["=?Big5?B?pKSk5Q==?=", "中文"],
    ["=?EUC-KR?B?seizsg==?=", "김남"],
    ["=?windows-1256?B?5cjH?=", "هبا"],
    ["=?iso-8859-2?Q?=A9imon?=", "Šimon"],
    ["=?utf-7?Q?J+APY-rg?=", "Jörg"],
    ["=?utf-8*de?Q?J=C3=B6rg?=", "Jörg"],
    ["=?iso-8859-1*de?Q?J=F6rg?=", "Jörg"],
    ["=?utf-8?Q?J=C3=B6rg?= =?koi8-r?B?8NLJ18XU?=", "JörgПривет"],
    ["=?x-unknown?Q?caf=E9?=", "café"],
    ["=?x-unknown?Q?caf=C3=A9?=", "café"],
    ["=?unknown-8bit?Q?J=C3=B6rg?=", "Jörg"],
    ["=?unknown-8bit?B?1cXI/Q==?=", "张三"],
    ['"=?windows-1252?Q?O=92Brien=2C_Se=E1n?="', "O’Brien, Seán"],
  ])("come out right from %s", (word, name) => {
    expect(nameIn(word)).toBe(name);
  });

  it.each([
    [
      "windows-1252",
      Buffer.concat([Buffer.from("Sean O"), bytes(0x92), Buffer.from("Brien")]),
      "Sean O’Brien",
      "text/plain",
    ],
    [
      "the charset of the text",
      bytes(0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4),
      "Привет",
      'text/plain;\n charset="koi8-r"',
    ],
    ["ISO-2022-JP", Buffer.from("\u001b$B;3ED\u001b(B"), "山田", "text/plain; charset=us-ascii"],
    ["Shift JIS", bytes(0x8e, 0x52, 0x93, 0x63), "山田", "text/plain; charset=Shift_JIS"],
    ["GB2312 that is not declared", bytes(0xd5, 0xc5, 0xc8, 0xfd), "张三", "text/plain"],
    [
      "GB2312 declared as ASCII",
      bytes(0xc0, 0xee, 0xc3, 0xf7),
      "李明",
      "text/plain; charset=us-ascii",
    ],
    [
      "GB2312 beside ASCII words",
      Buffer.concat([bytes(0xd6, 0xd0, 0xb9, 0xfa), Buffer.from(" Sales")]),
      "中国 Sales",
      "text/plain",
    ],
    [
      "Latin letters side by side",
      Buffer.from("Gr\u00f6\u00dfe \u00c5\u00e4", "latin1"),
      "Größe Åä",
      "text/plain",
    ],
    [
      "the charset of a word beside it",
      Buffer.concat([bytes(0xf0, 0xd2, 0xc9), Buffer.from(" =?koi8-r?B?8NLJ18XU?=")]),
      "При Привет",
      "text/plain",
    ],
    ["UTF-8, whatever the text is in", Buffer.from("Jörg"), "Jörg", "text/plain; charset=koi8-r"],
  ])("come out right from raw bytes in %s", (_charset, raw, name, contentType) => {
    expect(nameIn(raw, contentType)).toBe(name);
  });
});
