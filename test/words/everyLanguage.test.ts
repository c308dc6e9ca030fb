/** @jest-environment node */
import { readdirSync } from "node:fs";
import path from "node:path";

import { readWords } from "../../hosting/readWords";
import { interfaceLanguages } from "../../src/core/words/language";
import type { Languages } from "../../src/words/languages";
import { loadCommandText } from "../../src/words/loadCommandText";
import { loadPaneText } from "../../src/words/loadPaneText";
import { loadPartWords } from "../../src/words/loadPartWords";
import { loadRequestWords } from "../../src/words/loadRequestWords";
import { loadSetupWords } from "../../src/words/loadSetupWords";
import { loadSignInText } from "../../src/words/loadSignInText";
import { otherLanguages, partWords } from "../support/words";

const folder = path.join(__dirname, "..", "..", "src", "words");

describe("the folders of words", () => {
  it("are those of the languages, or the project does not compile", () => {
    const listed: readonly (keyof Languages)[] = interfaceLanguages;
    // @ts-expect-error -- nobody has written an Italian folder
    const unwritten: keyof Languages = "it";
    expect(listed).not.toContain(unwritten);

    const folders = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.length === 2)
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...listed].sort());
  });

  it.each(otherLanguages)("have the files that English has: %s", (language) => {
    expect(readdirSync(path.join(folder, language))).toEqual(readdirSync(path.join(folder, "en")));
  });

  it.each(interfaceLanguages)("have words of their own language: %s", async (language) => {
    expect(await loadPaneText(language)).toMatchObject({ language });
    expect(await loadRequestWords(language)).toMatchObject({ language });
    expect(await loadSignInText(language)).toMatchObject({ language });
    expect(await loadPartWords(language)).toBe(partWords(language));
  });

  it.each(otherLanguages)(
    "say everything that English says, under the same names: %s",
    async (language) => {
      const english = placesIn(await everyWord("en"));
      const places = placesIn(await everyWord(language));
      expect(english.filter((place) => !places.includes(place))).toEqual([]);
      // English has one form of address.
      const added = places.filter((place) => !english.includes(place));
      expect(added.filter((place) => !place.includes("composer.manner.address"))).toEqual([]);
    },
  );

  it.each(otherLanguages)("repeat no sentence of English, but a name: %s", async (language) => {
    const sentences = sentencesIn(await everyWord(language));
    const english = new Set(sentencesIn(await everyWord("en")));
    expect(english.size).toBeGreaterThan(50);
    expect(sentences.filter((sentence) => english.has(sentence))).toEqual(["Dynamics 365"]);
  });
});

function everyWord(language: (typeof interfaceLanguages)[number]) {
  return Promise.all([
    loadPaneText(language),
    loadPartWords(language),
    loadSignInText(language),
    loadCommandText(language),
    Promise.resolve(readWords(language, "start")),
    loadSetupWords(language),
    loadRequestWords(language).then((words) => ({
      ...words,
      familiar: words.toColleague({ address: "familiar", tone: "friendly" }),
      polite: words.toColleague({ address: "polite", tone: "formal" }),
    })),
  ]);
}

/** Where each text lies, such as `composer.reason.hint`. */
function placesIn(words: object, path = ""): readonly string[] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]) => {
    const place = path === "" ? name : `${path}.${name}`;
    return typeof word === "object" && word !== null ? placesIn(word, place) : [place];
  });
}

/** Texts of several words, however deep they lie; a single word may be the same in two languages. */
function sentencesIn(words: object): readonly string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === "string") return word.trim().includes(" ") ? [word] : [];
    return typeof word === "object" && word !== null ? sentencesIn(word) : [];
  });
}
