import type { InterfaceLanguage } from "../core/language";
import { loadWords } from "../core/loadWords";
import type { WordLoaders } from "../core/loadWords";
import type { CommandText } from "./commandText";
import { en } from "./words/en";

/** English is at hand, everything else is a small chunk of its own. */
const words: WordLoaders<CommandText> = {
  en,
  de: async () => (await import("./words/de")).de,
  fr: async () => (await import("./words/fr")).fr,
  es: async () => (await import("./words/es")).es,
  ja: async () => (await import("./words/ja")).ja,
  ar: async () => (await import("./words/ar")).ar,
};

/** The words in a language, or in English when its file cannot be loaded. */
export function loadCommandText(language: InterfaceLanguage): Promise<CommandText> {
  return loadWords(words, language);
}
