import { interfaceLanguages } from "../../src/core/words/language";
import { words as english } from "../../src/words/en/manifest";
import type { ManifestText } from "../../src/words/texts/manifestText";
import { readWords } from "../readWords";

/** One text in every language Outlook may ask for. */
export interface LocalizedText {
  /** English. */
  readonly default: string;
  /** By locale. */
  readonly others: Readonly<Record<string, string>>;
}

export const productName = "Who Knows Whom";

/** The name of the pane stays the same everywhere: messages and documents point to it. */
export const paneLabel = "Who knows whom";

export const defaultLocale = english.locale;

const others = interfaceLanguages
  .filter((language) => language !== "en")
  .map((language) => readWords(language, "manifest"));

export const description = localized("description");
export const askLabel = localized("askLabel");
export const askTip = localized("askTip");
export const composeTip = localized("composeTip");

function localized(text: Exclude<keyof ManifestText, "locale">): LocalizedText {
  const pairs = others.map((words) => [words.locale, words[text]] as const);
  return { default: english[text], others: Object.fromEntries(pairs) };
}
