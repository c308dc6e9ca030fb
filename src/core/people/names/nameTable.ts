import { nameWords } from "../../words/nameWords";

/** Names of mailboxes, found in any spelling. */
export interface NameTable {
  readonly has: (words: readonly string[]) => boolean;
}

/**
 * A table of names apart by white space. A hyphen says where a name may be parted: `human-resources` is
 * human.resources and humanresources too, but `marketing` is not mark.eting, who is a person.
 */
export function nameTable(text: string): NameTable {
  const partings = new Map<string, Set<number>>();
  for (const entry of text.trim().split(/\s+/)) {
    const words = nameWords(entry);
    const known = partings.get(words.join("")) ?? [];
    partings.set(words.join(""), new Set([...known, ...partingsOf(words)]));
  }
  return {
    has: (words) => {
      const allowed = partings.get(words.join(""));
      return allowed !== undefined && partingsOf(words).every((place) => allowed.has(place));
    },
  };
}

/** The places between the words, counted in the name without separators. */
function partingsOf(words: readonly string[]): readonly number[] {
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join("").length);
}
