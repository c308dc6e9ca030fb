import type { IntroductionWords } from "../../src/core/request/introductionWords";
import { interfaceLanguages } from "../../src/core/words/language";
import type { InterfaceLanguage } from "../../src/core/words/language";
import type { WordsFile } from "../../src/words/loadWords";
import type { PaneText } from "../../src/words/texts/paneText";
import type { PartWords } from "../../src/words/texts/partWords";

export const otherLanguages = interfaceLanguages.filter((language) => language !== "en");

export function paneText(language: InterfaceLanguage): PaneText {
  return read(`${language}/pane`);
}

export function partWords(language: InterfaceLanguage): PartWords {
  return read(`${language}/parts`);
}

export function requestWords(language: InterfaceLanguage): IntroductionWords {
  return read(`${language}/request`);
}

/** The file of a language's folder, without waiting for it as the product does. */
function read<Words>(file: string): Words {
  return jest.requireActual<WordsFile<Words>>(`../../src/words/${file}`).words;
}
