/** The header of a message, and whom its Reply-To names: address and name. */
export interface HostileHeader {
  readonly about: string;
  readonly headers: string;
  readonly replyTo: readonly (readonly [address: string, name: string])[];
}

export const hostileHeaders: readonly HostileHeader[] = [
  {
    about: "one person",
    headers:
      "From: a@x.example\r\nReply-To: Yvonne McKay <yvonne@fourthcoffee.com>\r\nTo: b@x.example",
    replyTo: [["yvonne@fourthcoffee.com", "Yvonne McKay"]],
  },
  { about: "no such field", headers: "From: a@x.example\r\nTo: b@x.example", replyTo: [] },
  { about: "an empty field", headers: "Reply-To:\r\nFrom: a@x.example", replyTo: [] },
  {
    about: "the field's name inside another field",
    headers: "Subject: Reply-To: mallory@elsewhere.example\r\nFrom: a@x.example",
    replyTo: [],
  },
  {
    about: "a field that only ends like it",
    headers: "X-Reply-To: mallory@elsewhere.example",
    replyTo: [],
  },
  {
    about: "folded lines and a name in encoded words",
    headers:
      "reply-to: =?utf-8?Q?Ren=C3=A9e?=\r\n =?utf-8?Q?_Valdes?=\r\n\t<renee@x.example>\r\nTo: b@x.example",
    replyTo: [["renee@x.example", "Ren\u00e9e Valdes"]],
  },
  {
    about: "an encoded line break and a second header in the name",
    headers: "Reply-To: =?utf-8?Q?Yvonne=0D=0ABcc=3A_all=40x.example?= <yvonne@fourthcoffee.com>",
    replyTo: [["yvonne@fourthcoffee.com", "Yvonne Bcc: all@x.example"]],
  },
  {
    about: "an encoded right-to-left override in the name",
    headers: "Reply-To: =?utf-8?Q?Yvonne=E2=80=AEexe?= <yvonne@fourthcoffee.com>",
    replyTo: [["yvonne@fourthcoffee.com", "Yvonneexe"]],
  },
  {
    about: "a group",
    headers: "Reply-To: Buyers: yvonne@fourthcoffee.com, rene@x.example;",
    replyTo: [
      ["yvonne@fourthcoffee.com", "yvonne@fourthcoffee.com"],
      ["rene@x.example", "rene@x.example"],
    ],
  },
  {
    about: "an address that cannot be one beside one that can",
    headers: "Reply-To: <yvonne@localhost>, <rene@x.example>",
    replyTo: [["rene@x.example", "rene@x.example"]],
  },
  {
    about: "more than anybody wants answered",
    headers: `Reply-To: ${"a@x.example, ".repeat(1_000)}b@x.example`,
    replyTo: [],
  },
];
