import type { InterfaceLanguage } from "../core/words/language";

/** Words by language; what is not at hand is loaded. */
export type WordLoaders<Words> = Readonly<
  Record<Exclude<InterfaceLanguage, "en">, () => Promise<Words>>
> & { readonly en: Words };

/** The words in a language, or in English when its file cannot be loaded: words never stop the product. */
export async function loadWords<Words>(
  loaders: WordLoaders<Words>,
  language: InterfaceLanguage,
): Promise<Words> {
  if (language === "en") return loaders.en;
  try {
    return await loaders[language]();
  } catch {
    return loaders.en;
  }
}
