/** @jest-environment node */
import { leftOutByHeader } from "../../src/leftOut/byHeader";
import { readHeaderFields } from "../../src/message/headerFields";

function leftOut(...lines: readonly string[]): string | undefined {
  return leftOutByHeader(readHeaderFields(lines.join("\n")));
}

describe("leftOutByHeader", () => {
  it.each([
    ["spam", "X-Gmail-Labels: Spam,Unread"],
    ["trash", "X-Gmail-Labels: Trash"],
    ["trash", "X-Gmail-Labels: Important,Bin"],
    ["draft", 'X-Gmail-Labels: Drafts,"Work, private"'],
    ["draft", "X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe,Ge=C3=B6ffnet?="],
    ["trash", "X-Gmail-Labels: =?UTF-8?B?44K044Of566x?="],
    ["trash", "X-Gmail-Labels: Wichtig,\r\n Papierkorb"],
    ["deleted", "X-Mozilla-Status: 0009"],
    ["deleted", "X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00200000"],
    ["draft", "X-Mozilla-Status: 0800"],
    ["draft", "X-Mozilla-Draft-Info: internal/draft; vcard=0; receipt=0"],
    ["deleted", "Status: RO\nX-Status: AD"],
    ["deleted", "Status: ROD"],
    ["draft", "X-Status: T"],
    ["spam", "X-Keywords: $label1 Junk"],
    ["spam", "X-Mozilla-Keys: junk                    "],
    ["spam", "X-Spam-Flag: YES"],
    ["spam", "X-Spam-Status: Yes, score=9.1 required=5.0"],
    ["draft", 'X-Gmail-Labels: "Work, private",Drafts'],
    ["draft", 'X-Gmail-Labels: "Drafts","Work"'],
    ["draft", "X-Unsent: 1"],
    ["draft", "X-Uniform-Type-Identifier: com.apple.mail-draft"],
  ])("is %s by %j", (reason, header) => {
    expect(leftOut("From: a@b.example", header)).toBe(reason);
  });

  it.each([
    "X-Gmail-Labels: Inbox,Opened,Category Updates",
    "X-Gmail-Labels: Projects/Spam filters,Trash removal",
    "X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000",
    "X-Mozilla-Status: 1011",
    "X-Mozilla-Status: deleted",
    "Status: RO\nX-Status: AF",
    "X-Status: ",
    "X-Keywords: NonJunk $NotJunk",
    'X-Gmail-Labels: Inbox,"Contracts, Drafts"',
    'X-Gmail-Labels: "Spam, and how to fight it",Opened',
    "X-Gmail-Labels: =?UTF-8?Q?=22Vertr=C3=A4ge,_Entw=C3=BCrfe=22,Ge=C3=B6ffnet?=",
    "X-Gmail-Labels: Draft 2024",
    "X-Spam-Flag: NO",
    "X-Spam-Status: No, score=-1.9 required=5.0",
    "X-Spam-Flag: YES\nX-Keywords: NonJunk",
    "X-Unsent: 0",
    "Subject: Trash",
  ])("is nothing by %j", (header) => {
    expect(leftOut("From: a@b.example", header)).toBeUndefined();
  });
});
