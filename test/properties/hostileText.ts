import fc from "fast-check";

/** Characters and pieces that have broken escapers, parsers and screens. */
const pieces = [
  ...Array.from("<>&\"'`=/\\;,:@()[]{}*%$#?!|^~_-+. \t\n\r"),
  ...Array.from("aZ09é€漢ẞİ"),
  "\u0301",
  "\u200b",
  "\u202e",
  "\u2028",
  "\ufeff",
  "\u00ad",
  "\ud800",
  "\udfff",
  "🦊",
  "\u{e0041}",
  "&amp;",
  "''",
  "%27",
  "$&",
  "{rep}",
  "]]>",
  "<!--",
  "javascript:",
  " or 1 eq 1",
  "RE: ",
  "AW:",
  "constructor",
  "__proto__",
];

export const hostileText = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 24,
});

export function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

/** A mark in place of each half of a pair. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, "\ufffd");
}

/** As XML can hold it: the adapters hand on nothing else. */
export const printableText = hostileText.map((text) =>
  wellFormed(text).replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""),
);

/** The characters an address may begin with, and many that it may not. */
const localPart = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from("abcXYZ019.!#$%&'*+-/=?^_`{|}~öß")),
    minLength: 1,
    maxLength: 16,
  }),
  hostileText,
);

/** Addresses, what looks like one, and what a mail program writes around it. */
export const hostileAddress = fc
  .tuple(
    localPart,
    fc.constantFrom(
      "contoso.com",
      "CONTOSO.COM.",
      "mail.contoso.com",
      "contoso.com.evil.example",
      "notcontoso.com",
      "cоntoso.com",
      "fourthcoffee.com",
      "münchen.example",
      "127.0.0.1",
      "localhost",
      "a..b",
      "",
    ),
    fc.constantFrom("plain", "angled", "quoted", "named", "twice", "mailto"),
  )
  .map(([local, domain, form]) => {
    const address = `${local}@${domain}`;
    switch (form) {
      case "plain":
        return address;
      case "angled":
        return `<${address}>`;
      case "quoted":
        return `"${local}"@${domain}`;
      case "named":
        return `"ceo@contoso.com" <${address}>`;
      case "twice":
        return `${address};${address}`;
      case "mailto":
        return `mailto:${address}`;
    }
  });
