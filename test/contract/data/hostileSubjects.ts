/** A subject as it came, and what it is about without the prefixes it has collected. */
export interface HostileSubject {
  readonly about: string;
  readonly raw: string;
  readonly base: string;
}

export const hostileSubjects: readonly HostileSubject[] = [
  { about: "no prefix", raw: "New store opened", base: "New store opened" },
  { about: "nothing", raw: "", base: "" },
  { about: "prefixes of three languages", raw: "RE: AW: TR: New store", base: "New store" },
  { about: "prefixes without a space", raw: "re:Fwd:RE:New store", base: "New store" },
  { about: "counted prefixes", raw: "Re[4]: RE(2): Re^3: New store", base: "New store" },
  { about: "a full-width colon", raw: "\u56de\u590d\uff1aNew store", base: "New store" },
  { about: "a prefix behind an invisible mark", raw: "\u200fRE: New store", base: "New store" },
  { about: "nothing but prefixes", raw: "RE: Fwd: ", base: "" },
  {
    about: "a word that begins like a prefix",
    raw: "Report: new store",
    base: "Report: new store",
  },
  {
    about: "a time, which is no prefix",
    raw: "At 10:30 in the new store",
    base: "At 10:30 in the new store",
  },
  {
    about: "a second header",
    raw: "New store\r\nBcc: all@x.example",
    base: "New store Bcc: all@x.example",
  },
  { about: "an override", raw: "New \u202eerots", base: "New erots" },
  { about: "markup", raw: "<b>New</b> store", base: "<b>New</b> store" },
  { about: "a thousand prefixes", raw: `${"RE: ".repeat(1_000)}New store`, base: "New store" },
  {
    about: "longer than Outlook takes",
    raw: "\u{1f469}\u200d\u{1f373}".repeat(200),
    base: "\u{1f469}\u200d\u{1f373}".repeat(200),
  },
];
