import type { Introducer } from "../lookUp/lookUp";
import { comparableWords } from "../words/nameWords";

/** Those of whom each word of the text begins a word of name, address, department or place; the order stays. */
export function matchingColleagues(
  introducers: readonly Introducer[],
  text: string,
): readonly Introducer[] {
  const wanted = comparableWords(text);
  if (wanted.length === 0) return introducers;
  return introducers.filter((introducer) => {
    const words = comparableWords(textOf(introducer));
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}

function textOf({ colleague, profile = {} }: Introducer): string {
  const { displayName, addresses } = colleague;
  const { department = "", office = "" } = profile;
  return [displayName, ...addresses, department, office].join(" ");
}
