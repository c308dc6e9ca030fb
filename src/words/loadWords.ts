import type { InterfaceLanguage } from "../core/words/language";
import type { Languages } from "./languages";

/** A file in the folder of a language, such as `de/pane.ts`. */
export interface WordsFile<Words> {
  readonly words: Words;
}

/**
 * The words in a language, or in English when their file cannot be loaded, at a second try either: words never
 * stop the product.
 *
 * @param load - imports the file from a folder; webpack makes one chunk of each folder's
 * @param english - where the English words are in the bundle anyway
 */
export async function loadWords<Words>(
  language: InterfaceLanguage,
  load: (folder: keyof Languages) => Promise<WordsFile<Words>>,
  english?: Words,
): Promise<Words> {
  if (language === "en" && english !== undefined) return english;
  try {
    return (await load(language).catch(() => load(language))).words;
  } catch {
    return english ?? (await load("en")).words;
  }
}
