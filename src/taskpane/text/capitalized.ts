/** The text with a capital, as at the beginning of a line. Scripts without capitals stay as they are. */
export function capitalized(text: string, language: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join("");
}
