/** @jest-environment node */
import { interfaceLanguages } from "../../src/core/words/language";
import { loadCommandText } from "../../src/words/loadCommandText";

/** As many characters as Outlook's bar takes. */
const maxLength = 150;

/** Room for names as they are. */
const longName = "Maximiliane von Hohenstein-Altenburg";

describe("loadCommandText", () => {
  it.each(interfaceLanguages)("fits what it says into Outlook's bar: %s", async (language) => {
    const { looking, severalPeople, noProspect, failed, ...named } =
      await loadCommandText(language);
    const { requestedBefore, requestedOften, opened, why, ...aboutOne } = named;
    const whys = [
      ...Object.values(why.strength),
      ...Object.values(why.insteadOf).map((text) => text(longName)),
    ];
    const texts = [
      looking,
      severalPeople,
      ...Object.values(noProspect),
      ...Object.values(failed),
      ...Object.values(aboutOne).map((text) => text(longName)),
      ...whys.map((reason) => opened(longName, reason)),
      ...[undefined, longName].flatMap((nextBest) => [
        requestedBefore(longName, 13, nextBest),
        named.declined(longName, nextBest),
        requestedOften(longName, 10, nextBest),
      ]),
    ];
    expect(texts.filter((text) => text === "" || text.length > maxLength)).toEqual([]);
  });

  it("says each thing in a language of its own", async () => {
    const texts = await Promise.all(interfaceLanguages.map(loadCommandText));
    expect(new Set(texts.map(({ looking }) => looking)).size).toBe(interfaceLanguages.length);
  });
});
