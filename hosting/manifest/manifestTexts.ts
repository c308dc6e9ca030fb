import { interfaceLanguages } from "../../src/core/words/language";
import { words as english } from "../../src/words/en/manifest";
import type { ManifestText } from "../../src/words/texts/manifestText";
import { readWords } from "../readWords";

/** One text in every language Outlook may ask for. */
export interface LocalizedText {
  /** English. */
  readonly default: string;
  /** By locale, each region of a language too. */
  readonly others: Readonly<Record<string, string>>;
}

export const productName = "Who Knows Whom";

/** The app of Microsoft 365, which may be deployed beside the add-in and has to be told apart from it. */
export const appName = "Who Knows Whom 365";

/** The name of the pane stays the same everywhere: messages and documents point to it. */
export const paneLabel = "Who Knows Whom";

export const [defaultLocale] = english.locales;

const others = interfaceLanguages
  .filter((language) => language !== "en")
  .map((language) => readWords(language, "manifest"));

export const description = localized("description");
export const shortDescription = localized("shortDescription");
export const askLabel = localized("askLabel");
export const askTip = localized("askTip");
export const composeTip = localized("composeTip");

function localized(text: Exclude<keyof ManifestText, "locales">): LocalizedText {
  const pairs = others.flatMap((words) =>
    words.locales.map((locale) => [locale, words[text]] as const),
  );
  return { default: english[text], others: Object.fromEntries(pairs) };
}
