import type { InterfaceLanguage } from "../../core/words/language";
import { loadWords } from "../../words/loadWords";
import type { WordLoaders } from "../../words/loadWords";
import { en } from "../../words/en/pane";
import type { PaneText } from "../../words/texts/paneText";

/** English is at hand, everything else is a small chunk of its own. */
const languages: WordLoaders<PaneText> = {
  en,
  de: async () => (await import("../../words/de/pane")).de,
  fr: async () => (await import("../../words/fr/pane")).fr,
  es: async () => (await import("../../words/es/pane")).es,
  ja: async () => (await import("../../words/ja/pane")).ja,
  ar: async () => (await import("../../words/ar/pane")).ar,
};

/** Every word of the pane in a language, or in English when its file cannot be loaded. */
export function loadText(language: InterfaceLanguage): Promise<PaneText> {
  return loadWords(languages, language);
}
