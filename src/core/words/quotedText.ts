/**
 * Up to the closing quote, or to the end where there is none: the pattern always matches, so it
 * cannot backtrack.
 */
const quoted = /"(?:[^"\\]|\\.?)*("|$)/gs;

/**
 * The text with a letter in place of every character that stands in quotes, so that commas, brackets
 * and @ in it are structure. Undefined when a quote is not closed.
 */
export function maskQuoted(text: string): string | undefined {
  const masked = text.replace(quoted, (match, end: string) =>
    end === "" ? '"' : "q".repeat(match.length),
  );
  return masked.includes('"') ? undefined : masked;
}
