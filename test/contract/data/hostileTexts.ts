/** A name, a subject or any other words from outside: as one safe line, and as HTML shows that line. */
export interface HostileText {
  readonly about: string;
  readonly raw: string;
  readonly text: string;
  /** The same as `text` where absent. */
  readonly html?: string;
}

export const hostileTexts: readonly HostileText[] = [
  { about: "a plain name", raw: "Yvonne McKay", text: "Yvonne McKay" },
  {
    about: "a script",
    raw: "<script>alert(document.domain)</script>",
    text: "<script>alert(document.domain)</script>",
    html: "&lt;script&gt;alert(document.domain)&lt;/script&gt;",
  },
  {
    about: "an image that fails",
    raw: "\"><img src=x onerror='alert(1)'>",
    text: "\"><img src=x onerror='alert(1)'>",
    html: "&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;",
  },
  {
    about: "the end of an attribute by an accent, as old Outlooks read it",
    raw: "`onmouseover=alert(1)",
    text: "`onmouseover=alert(1)",
    html: "&#96;onmouseover=alert(1)",
  },
  {
    about: "references that are written already",
    raw: "Salt &amp; Pepper &lt;Ltd&gt;",
    text: "Salt &amp; Pepper &lt;Ltd&gt;",
    html: "Salt &amp;amp; Pepper &amp;lt;Ltd&amp;gt;",
  },
  {
    about: "the end of a comment",
    raw: "--><b>bold</b><!--",
    text: "--><b>bold</b><!--",
    html: "--&gt;&lt;b&gt;bold&lt;/b&gt;&lt;!--",
  },
  {
    about: "a field of a template",
    raw: "{prospect} ${7*7} {{7*7}}",
    text: "{prospect} ${7*7} {{7*7}}",
  },
  {
    about: "Markdown's link",
    raw: "[Yvonne](https://x.example)",
    text: "[Yvonne](https://x.example)",
  },
  { about: "a formula of a spreadsheet", raw: "=HYPERLINK(A1)", text: "=HYPERLINK(A1)" },
  {
    about: "a second header",
    raw: "Yvonne\r\nBcc: all@x.example",
    text: "Yvonne Bcc: all@x.example",
  },
  { about: "a lone carriage return", raw: "Yvonne\rMcKay", text: "Yvonne McKay" },
  {
    about: "Unicode's line and paragraph ends",
    raw: "Yvonne\u2028Mc\u2029Kay",
    text: "Yvonne Mc Kay",
  },
  { about: "tabs and hard spaces", raw: "\tYvonne\u00a0\u00a0McKay\u3000", text: "Yvonne McKay" },
  { about: "a null character", raw: "Yvonne\u0000McKay", text: "Yvonne McKay" },
  { about: "colours of a terminal", raw: "\u001b[31mYvonne", text: "[31mYvonne" },
  { about: "a right-to-left override", raw: "Yvonne \u202ecod.exe", text: "Yvonne cod.exe" },
  { about: "direction isolates", raw: "\u2066Yvonne\u2069 \u2067McKay", text: "Yvonne McKay" },
  { about: "direction marks", raw: "\u200eYvonne\u200f\u061c", text: "Yvonne" },
  { about: "zero-width spaces", raw: "Yv\u200bon\u2060ne\ufeff", text: "Yvonne" },
  { about: "soft hyphens", raw: "Yv\u00adonne", text: "Yvonne" },
  { about: "tag characters", raw: "Yvonne\u{e0068}\u{e0069}", text: "Yvonne" },
  { about: "half of a surrogate pair", raw: "Yvonne \ud83d", text: "Yvonne \ufffd" },
  { about: "halves in the wrong order", raw: "\udc4b\ud83d", text: "\ufffd\ufffd" },
  { about: "a decomposed accent", raw: "Ame\u0301lie", text: "Am\u00e9lie" },
  { about: "nothing but what cannot be seen", raw: "\u200b\u200d\u2060\u00ad", text: "" },
  { about: "a filler that looks like nothing", raw: "\u3164", text: "" },
  { about: "an empty Braille cell", raw: "\u2800", text: "" },
  { about: "nothing but control characters", raw: "\u0001\u0002\u0007", text: "" },
  {
    about: "the joiner that Persian needs",
    raw: "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    text: "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
  },
  {
    about: "a family of one emoji",
    raw: "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}",
    text: "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}",
  },
  {
    about: "Hebrew, which needs no marks",
    raw: "\u05d9\u05d5\u05d1\u05dc",
    text: "\u05d9\u05d5\u05d1\u05dc",
  },
  {
    about: "a Cyrillic look-alike, which is a letter as any",
    raw: "Yv\u043enne",
    text: "Yv\u043enne",
  },
];
