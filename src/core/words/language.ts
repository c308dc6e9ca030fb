/** The languages of the product. Each has a folder in src/words; nothing else names them one by one. */
export const interfaceLanguages = ["en", "de", "fr", "es", "ja", "ar"] as const;

/** A language the product speaks. */
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The language for a locale such as `de-AT`; English where the product does not speak it. */
export function languageOf(locale: string): InterfaceLanguage {
  const primary = locale.toLowerCase().split(/[-_]/, 1)[0];
  return interfaceLanguages.find((language) => language === primary) ?? "en";
}
