import type { InterfaceLanguage } from "../../core/language";
import { en } from "./languages/en";
import type { PaneText } from "./paneText";

/** English is at hand, everything else is a small chunk of its own. */
const languages: Readonly<Record<InterfaceLanguage, () => PaneText | Promise<PaneText>>> = {
  en: () => en,
  de: async () => (await import("./languages/de")).de,
  fr: async () => (await import("./languages/fr")).fr,
  es: async () => (await import("./languages/es")).es,
  ja: async () => (await import("./languages/ja")).ja,
  ar: async () => (await import("./languages/ar")).ar,
};

/** The words in a language, or in English when its file cannot be loaded: words never stop the pane. */
export async function loadText(language: InterfaceLanguage): Promise<PaneText> {
  try {
    return await languages[language]();
  } catch {
    return en;
  }
}
