import { nameWords } from "../words/nameWords";

/** True where each word of what the rep typed begins a word of one of the texts, in any spelling. */
export function mentionsName(typed: string, texts: readonly string[]): boolean {
  const words = texts.flatMap(nameWords);
  return nameWords(typed).every((start) => words.some((word) => word.startsWith(start)));
}
