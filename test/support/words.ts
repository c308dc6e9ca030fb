import type { IntroductionWords } from "../../src/core/request/introductionWords";
import { interfaceLanguages } from "../../src/core/words/language";
import type { InterfaceLanguage } from "../../src/core/words/language";
import type { WordsFile } from "../../src/words/loadWords";
import type { ManifestText } from "../../src/words/texts/manifestText";
import type { PaneText } from "../../src/words/texts/paneText";
import type { PartWords } from "../../src/words/texts/partWords";

export const otherLanguages = interfaceLanguages.filter((language) => language !== "en");

export function paneText(language: InterfaceLanguage): PaneText {
  return read<PaneText>(`${language}/pane`).words;
}

export function partWords(language: InterfaceLanguage): PartWords {
  return read<PartWords>(`${language}/parts`).words;
}

export function requestWords(language: InterfaceLanguage): IntroductionWords {
  return read<IntroductionWords>(`${language}/request`).words;
}

export function manifestText(language: InterfaceLanguage): ManifestText {
  return read<ManifestText>(`${language}/manifest`).words;
}

/** The file of a language's folder, without waiting for it as the product does. */
function read<Words>(file: string): WordsFile<Words> {
  return jest.requireActual<WordsFile<Words>>(`../../src/words/${file}`);
}
