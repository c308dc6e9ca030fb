/** Shorter words are in anything. */
export const shortestWord = 8;

/** Which of some thousand words stand in the texts, whatever their case: each text is gone through once. */
export function findAnyOf(words: ReadonlySet<string>, texts: readonly string[]): readonly string[] {
  const byBeginning = new Map<string, string[]>();
  for (const word of words) {
    const beginning = word.slice(0, shortestWord).toLowerCase();
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), word]);
  }
  const found = new Set<string>();
  const wordsAt = (text: string, place: number) => {
    const begun = byBeginning.get(text.slice(place, place + shortestWord)) ?? [];
    return begun.filter((word) => text.startsWith(word.toLowerCase(), place));
  };
  for (const text of texts.map((one) => one.toLowerCase()))
    for (let place = 0; place + shortestWord <= text.length; place++)
      wordsAt(text, place).forEach((word) => found.add(word));
  return [...found];
}
