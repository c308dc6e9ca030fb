import type { InterfaceLanguage } from "../../core/language";
import { loadWords } from "../../core/loadWords";
import type { WordLoaders } from "../../core/loadWords";
import { en } from "./languages/en";
import type { PaneText } from "./paneText";

/** English is at hand, everything else is a small chunk of its own. */
const languages: WordLoaders<PaneText> = {
  en,
  de: async () => (await import("./languages/de")).de,
  fr: async () => (await import("./languages/fr")).fr,
  es: async () => (await import("./languages/es")).es,
  ja: async () => (await import("./languages/ja")).ja,
  ar: async () => (await import("./languages/ar")).ar,
};

/** Every word of the pane in a language, or in English when its file cannot be loaded. */
export function loadText(language: InterfaceLanguage): Promise<PaneText> {
  return loadWords(languages, language);
}
