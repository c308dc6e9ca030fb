import { interfaceLanguages } from "../src/core/words/language";
import { readWords } from "./readWords";

/** What a page says where it cannot start, in every language, for its first script to read. */
export function startWords(): string {
  const words = interfaceLanguages.map(
    (language) => [language, readWords(language, "start")] as const,
  );
  return JSON.stringify(Object.fromEntries(words));
}
