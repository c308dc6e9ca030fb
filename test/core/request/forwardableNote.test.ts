import {
  composeForwardableNote,
  countWords,
  maxNoteWords,
} from "../../../src/core/request/forwardableNote";
import { interfaceLanguages } from "../../../src/core/words/language";
import { aParticipant, aProspect, anOpenItem, anOrganization } from "../../support/builders";
import { aRequest } from "../../support/requestBuilders";
import { requestWords } from "../../support/words";

describe("composeForwardableNote", () => {
  it("stands by itself: who asks, about what, one question", () => {
    expect(composeForwardableNote(aRequest()).split("\n\n")).toEqual([
      "Hello Yvonne,",
      "I am Blaine Carmack (blaine.carmack@contoso.com), and I would like to get to know you.",
      "It is about your message “New store opened this year - follow up”.",
      "Would you be open to a short conversation?",
      "Kind regards,\nBlaine Carmack",
    ]);
  });

  it("calls a message the prospect's own only where it is", () => {
    const item = anOpenItem({ from: aParticipant("sidney@proseware.com", "Sidney Higa") });
    expect(composeForwardableNote(aRequest({ item }))).toContain("It is about “New store");
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
      expect(note).not.toMatch(/Tricia|2026|[{}[\]<>]|undefined/);
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
