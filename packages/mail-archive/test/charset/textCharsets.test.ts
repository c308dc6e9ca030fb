/** @jest-environment node */
import { messageText } from "../../src/message/messageText";
import { decodeWith, everyNode } from "../support/everyNode";

const bytes = (...values: readonly number[]) => Buffer.from(values);

function message(contentType: string, body: Buffer | string, ...fields: readonly string[]): Buffer {
  const type = contentType === "" ? [] : [`Content-Type: ${contentType}`];
  const header = ["Subject: A", ...type, ...fields, "", ""].join("\n");
  return Buffer.concat([Buffer.from(header), Buffer.from(body)]);
}

const quotedPrintable = "Content-Transfer-Encoding: quoted-printable";
const base64 = "Content-Transfer-Encoding: base64";

describe.each(everyNode)("texts on %s", (_, TextDecoder) => {
  decodeWith(TextDecoder);

  it.each([
    [
      "windows-1252",
      message("text/plain; charset=windows-1252", bytes(0x93, 0x41, 0x94, 0x80)),
      "“A”€",
    ],
    [
      "iso-8859-1",
      message('text/plain; charset="iso-8859-1"', "O=92Brien", quotedPrintable),
      "O’Brien",
    ],
    ["iso-8859-15", message("text/plain; charset=iso-8859-15", "5 =A4", quotedPrintable), "5 €"],
    ["KOI8-R", message("text/plain;\n\tcharset=koi8-r", "8NLJ18XU", base64), "Привет"],
    ["windows-1251", message("TEXT/PLAIN; CHARSET=Windows-1251", "z/Do4uXy", base64), "Привет"],
    ["ISO-2022-JP", message("text/plain; charset=ISO-2022-JP", "\u001b$B;3ED\u001b(B"), "山田"],
    ["Shift_JIS", message("text/plain; charset=Shift_JIS", "=8ER=93c", quotedPrintable), "山田"],
    ["GB2312", message("text/plain; charset=gb2312", bytes(0xd5, 0xc5, 0xc8, 0xfd)), "张三"],
    ["Big5", message("text/plain; charset=big5", "pKSk5Q==", base64), "中文"],
    ["UTF-16", message("text/plain; charset=utf-16le", "QQBkBA==", base64), "AѤ"],
    ["a charset nobody knows, in UTF-8", message("text/plain; charset=x-unknown", "Jörg"), "Jörg"],
    ["no charset", message("", bytes(0x4a, 0xf6, 0x72, 0x67)), "Jörg"],
    ["no charset, in UTF-8", message("text/plain", "Jörg"), "Jörg"],
    ["US-ASCII that is none", message("text/plain; charset=us-ascii", bytes(0x4a, 0xf6)), "Jö"],
    ["UTF-8 that is none", message("text/plain; charset=utf-8", "J=F6", quotedPrintable), "Jö"],
    [
      "HTML that says it itself",
      message("text/html", Buffer.from("<meta charset=koi8-r><p>\u00f0\u00d2\u00c9</p>", "latin1")),
      "При",
    ],
    [
      "UTF-8 with a wrong byte",
      message("text/plain; charset=utf-8", "J=C3=B6rg =FF", quotedPrintable),
      "Jörg \ufffd",
    ],
    ["Chinese that is not declared", message("", bytes(0xd5, 0xc5, 0xc8, 0xfd)), "张三"],
    ["HTML", message("text/html; charset=koi8-r", "<p>=F0=D2=C9</p>", quotedPrintable), "При"],
    [
      "flowed lines",
      message(
        "text/plain; charset=windows-1252; format=flowed",
        "one =\n=80=20\ntwo\n",
        quotedPrintable,
      ),
      "one € two",
    ],
  ])("come out right in %s", async (_charset, mail, text) => {
    expect(await messageText(mail)).toBe(text);
  });

  it.each(["\n", "\r\n"])("come out right within parts, with lines that end in %j", async (end) => {
    const lines = [
      'Content-Type: multipart/mixed; boundary="a b"',
      "",
      "--a b",
      "Content-Type: multipart/alternative;",
      " boundary=inner",
      "",
      "--inner",
      "Content-Type: text/plain; charset=koi8-r",
      base64,
      "",
      "8NLJ18XU",
      "--inner",
      "Content-Type: text/html; charset=utf-8",
      "",
      "<p>Hello</p>",
      "--inner--",
      "--a b--",
    ];
    expect(await messageText(Buffer.from(lines.join(end)))).toBe("Привет");
  });
});
