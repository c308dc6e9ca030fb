import { languageOf } from "../../../src/core/words/language";

describe("languageOf", () => {
  it.each([
    ["de-AT", "de"],
    ["fr", "fr"],
    ["ar_EG", "ar"],
    ["JA-jp", "ja"],
  ])("takes %s for %s", (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it.each(["pl-PL", "", "deutsch"])("falls back to English for %j", (locale) => {
    expect(languageOf(locale)).toBe("en");
  });
});
