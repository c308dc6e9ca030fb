import type { InterfaceLanguage } from "../core/language";
import type { CommandText } from "./commandText";
import { en } from "./words/en";

/** English is at hand, everything else is a small chunk of its own. */
const words: Readonly<Record<InterfaceLanguage, () => CommandText | Promise<CommandText>>> = {
  en: () => en,
  de: async () => (await import("./words/de")).de,
  fr: async () => (await import("./words/fr")).fr,
  es: async () => (await import("./words/es")).es,
  ja: async () => (await import("./words/ja")).ja,
  ar: async () => (await import("./words/ar")).ar,
};

/** The words in a language, or in English when its file cannot be loaded. */
export async function loadCommandText(language: InterfaceLanguage): Promise<CommandText> {
  try {
    return await words[language]();
  } catch {
    return en;
  }
}
