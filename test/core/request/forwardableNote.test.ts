import {
  composeForwardableNote,
  countWords,
  maxNoteWords,
} from "../../../src/core/request/forwardableNote";
import { interfaceLanguages } from "../../../src/core/words/language";
import { aParticipant, aProspect, anOpenItem, anOrganization } from "../../support/builders";
import { aRequest } from "../../support/requestBuilders";
import { items, known, mail } from "../../support/requestSituations";
import { requestWords } from "../../support/words";

describe("composeForwardableNote", () => {
  it("stands by itself: who asks, about what, one question", () => {
    expect(composeForwardableNote(aRequest()).split("\n\n")).toEqual([
      "Hello Yvonne,",
      "Thank you for your message about “New store opened this year - follow up”. Tricia Potter and I are colleagues.",
      "Would you have time for a short call this week or next?",
      "Kind regards,\nBlaine Carmack\nblaine.carmack@contoso.com",
    ]);
  });

  it("calls a message the prospect's own only where it is", () => {
    const from = aParticipant("sidney@proseware.com", "Sidney Higa");
    const item = anOpenItem({ from, cc: [aParticipant()] });
    const note = composeForwardableNote(aRequest({ item }));
    expect(note).toContain("I’m writing about “New store");
    expect(note).toContain("I’m Blaine Carmack, and Tricia Potter is a colleague of mine.");
    const unrelated = anOpenItem({ from });
    expect(composeForwardableNote(aRequest({ item: unrelated }))).not.toContain("New store");
  });

  it("thanks for no message that did not go to the rep, or is somebody else's", () => {
    const self = "I’m Blaine Carmack, and Tricia Potter is a colleague of mine.";
    const before = known([mail(9, { direction: "fromProspect" })], ["mailbox"]);
    const introductions = [
      aRequest({ item: items.copied }),
      aRequest({ item: items.fromElse, own: before }),
      aRequest({ organization: anOrganization({ quote: "none" }) }),
    ].map((request) => composeForwardableNote(request).split("\n\n").slice(1, -2));
    const topic = "I’m writing about “New store opened this year - follow up”.";
    expect(introductions).toEqual([
      [self, topic],
      [`We’ve been in touch before. ${self}`, topic],
      [`We’ve been in touch before. ${self}`],
    ]);
  });

  it("says nothing of a message that may not be quoted", () => {
    const isProtected = anOpenItem({ isProtected: true });
    const quote = anOrganization({ quote: "none" });
    expect(composeForwardableNote(aRequest({ item: isProtected }))).not.toContain("New store");
    expect(composeForwardableNote(aRequest({ organization: quote }))).not.toContain("New store");
  });

  it.each(interfaceLanguages)(
    "stays short, asks once, and says nothing internal: %s",
    (language) => {
      const words = requestWords(language);
      const item = anOpenItem({ subject: "word ".repeat(60) });
      const prospect = aProspect({ displayName: "Yvonne ".repeat(40) });
      const note = composeForwardableNote(aRequest({ words, item, prospect }));
      expect(countWords(note, language)).toBeLessThan(maxNoteWords);
      expect(note.match(/[?？؟]|でしょうか/g)).toHaveLength(1);
      expect(note).not.toMatch(/2026|[{}[\]<>]|undefined/);
    },
  );
});

describe("countWords", () => {
  it.each([
    ["Would you be open to a short conversation?", "en", 8],
    ["", "en", 0],
    ["「新店舗」の件です。", "ja", 5],
  ])("counts %j in %s", (text, language, words) => {
    expect(countWords(text, language)).toBe(words);
  });
});
