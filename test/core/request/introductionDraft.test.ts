import {
  composeIntroductionDraft,
  composeNoteDraft,
} from "../../../src/core/request/introductionDraft";
import { suggestedComposition } from "../../../src/core/request/composition";
import type { Composition } from "../../../src/core/request/composition";
import { interfaceLanguages } from "../../../src/core/words/language";
import {
  aProspect,
  anAddress,
  anIntroducer,
  anOpenItem,
  anOrganization,
} from "../../support/builders";
import { aRequest } from "../../support/requestBuilders";
import { requestWords } from "../../support/words";

function compose(part: Parameters<typeof aRequest>[0] = {}, written: Partial<Composition> = {}) {
  const request = aRequest(part);
  const text = { subject: "RE: Yvonne McKay", message: "Hello Tricia,\n\nplease?" };
  const composition = { ...suggestedComposition(request), ...text, ...written };
  return composeIntroductionDraft(request, composition, "UTC");
}

describe("composeIntroductionDraft", () => {
  it("writes to the introducer about the prospect of this item", () => {
    expect(compose()).toMatchObject({
      itemKey: "item-1",
      prospect: aProspect(),
      introducer: { address: "tricia.potter@contoso.com", displayName: "Tricia Potter" },
      subject: "RE: Yvonne McKay",
      paragraphs: ["Hello Tricia,", "please?"],
    });
  });

  it("ends with the organisation's lines in the language of the request, and with none in another", () => {
    const closings = { en: "{rep}\nContoso Ltd, 12 Harbour Row", de: "Contoso GmbH" };
    const organization = anOrganization({ closings });
    expect(compose({ organization }).closing).toEqual([
      "Blaine Carmack\nContoso Ltd, 12 Harbour Row",
    ]);
    const words = requestWords("fr");
    expect(compose({ organization, words })).not.toHaveProperty("closing");
  });

  it("quotes from, date and subject", () => {
    expect(compose().quotedHeader).toEqual([
      { label: "From", value: "Yvonne McKay <yvonne.mckay@fourthcoffee.com>" },
      { label: "Date", value: expect.stringMatching(/^May 29, 2026.*9:30/) as string },
      { label: "Subject", value: "New store opened this year - follow up" },
    ]);
  });

  it("quotes no date that is none", () => {
    const item = anOpenItem({ receivedAt: new Date(NaN) });
    expect(compose({ item }).quotedHeader.map(({ label }) => label)).toEqual(["From", "Subject"]);
  });

  it.each([
    ["none", 0, undefined],
    ["header", 3, undefined],
    ["message", 3, "Hello"],
  ] as const)("quotes no more than the tenant allows: %s", (quote, lines, text) => {
    const draft = compose({ organization: anOrganization({ quote }) }, { quotedText: "Hello" });
    expect(draft.quotedHeader).toHaveLength(lines);
    expect(draft.quotedText).toBe(text);
  });

  it("passes nothing on of a protected message", () => {
    const item = anOpenItem({ isProtected: true, subject: "Secret price" });
    const draft = compose({ item }, { quotedText: "Secret text", subject: "" });
    expect(draft.quotedHeader).toEqual([]);
    expect(JSON.stringify({ ...draft, itemKey: "" })).not.toMatch(/secret/i);
  });

  it("quotes no text of a meeting", () => {
    const item = anOpenItem({ kind: "appointment" });
    const draft = compose({ item }, { quotedText: "Join by phone" });
    expect(draft.quotedText).toBeUndefined();
    expect(draft.quotedHeader).toHaveLength(3);
  });

  it("names no topic of the introducer's mail, which is for the rep's eye alone", () => {
    const evidence = { ...anIntroducer().evidence, lastTopic: "Offer for Ballard" };
    const request = aRequest({ introducer: anIntroducer({ evidence }) });
    const composition = { ...suggestedComposition(request), isNoteAdded: true };
    const drafts = [
      composeIntroductionDraft(request, composition, "UTC"),
      composeNoteDraft(request, composition),
    ];
    expect(JSON.stringify(drafts)).toContain("Tricia");
    expect(JSON.stringify(drafts)).not.toMatch(/ballard/i);
  });

  it("sets the note off from the request", () => {
    const { note } = compose({}, { isNoteAdded: true, note: "Hello Yvonne,\n\nmay we talk?\n\n" });
    expect(note?.lead).toContain("Yvonne");
    expect(note?.paragraphs).toEqual(["Hello Yvonne,", "may we talk?"]);
    expect(compose({}, { isNoteAdded: true, note: " \n" })).not.toHaveProperty("note");
  });

  it("makes a mail of its own of the note, in which nothing is for the introducer", () => {
    const request = aRequest();
    const composition = { ...suggestedComposition(request), quotedText: "Hello" };
    const draft = composeNoteDraft(request, composition);
    expect(draft).toMatchObject({
      introducer: { address: "tricia.potter@contoso.com" },
      subject: "New store opened this year - follow up",
      quotedHeader: [],
    });
    expect(draft.paragraphs[0]).toBe("Hello Yvonne,");
    expect(draft).not.toHaveProperty("note");
    expect(draft).not.toHaveProperty("quotedText");
  });

  it("names the rep in the subject of a note that is about no message of the prospect's", () => {
    const request = aRequest({ item: anOpenItem({ isProtected: true, subject: "Secret" }) });
    const { subject } = composeNoteDraft(request, suggestedComposition(request));
    expect(subject).toBe("Introduction: Blaine Carmack");
  });

  it("leaves out a note that the rep has not added", () => {
    expect(compose({}, { note: "Hello Yvonne" })).not.toHaveProperty("note");
  });

  it("keeps lines, and takes out what only pretends to be text", () => {
    const message = "Hello\u202e,\r\none\u0000two\r\n\u2028\r\n\r\nthree\ud800";
    expect(compose({}, { message }).paragraphs).toEqual(["Hello,\none two", "three\ufffd"]);
  });

  it("keeps the subject one line of 255, and suggests one where there is none", () => {
    const { subject } = compose({}, { subject: `a\r\nBcc: b ${"x".repeat(300)}` });
    expect(subject).toMatch(/^a Bcc: b x+$/);
    expect(subject).toHaveLength(255);
    expect(compose({}, { subject: " " }).subject).toContain("A word with Yvonne McKay");
  });

  it.each([[], [anAddress()]])(
    "refuses an introducer who must not be written to %#",
    (...addresses) => {
      const introducer = anIntroducer({ colleague: { displayName: "Una", addresses } });
      expect(() => compose({ introducer })).toThrow("unexpected");
    },
  );

  it.each(interfaceLanguages)("labels the quoted header: %s", (language) => {
    expect(compose({ words: requestWords(language) }).quotedHeader).toHaveLength(3);
  });
});
