import type { InterfaceLanguage } from "../core/words/language";
import { loadWords } from "../words/loadWords";
import type { WordLoaders } from "../words/loadWords";
import type { CommandText } from "../words/texts/commandText";
import { en } from "../words/en/command";

/** English is at hand, everything else is a small chunk of its own. */
const words: WordLoaders<CommandText> = {
  en,
  de: async () => (await import("../words/de/command")).de,
  fr: async () => (await import("../words/fr/command")).fr,
  es: async () => (await import("../words/es/command")).es,
  ja: async () => (await import("../words/ja/command")).ja,
  ar: async () => (await import("../words/ar/command")).ar,
};

/** The words in a language, or in English when its file cannot be loaded. */
export function loadCommandText(language: InterfaceLanguage): Promise<CommandText> {
  return loadWords(words, language);
}
