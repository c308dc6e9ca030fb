import { nameWords } from "../../words/nameWords";

/** Names of mailboxes, found in any spelling. */
export interface NameTable {
  readonly has: (words: readonly string[]) => boolean;
}

/** The longest entry has this many words: tous, les, collaborateurs; ne, pas, repondre, svp. */
const longestEntry = 4;

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

/** Whether some of the words, side by side, are an entry: `corp human resources`. */
export function holdsEntry(table: NameTable, words: readonly string[]): boolean {
  return words.some((_, start) => beginnings(words.slice(start)).some(table.has));
}

/** An entry of several words, which nobody's name has by chance. */
export function holdsLongEntry(table: NameTable, words: readonly string[]): boolean {
  return words.some((_, start) => beginnings(words.slice(start)).slice(1).some(table.has));
}

/** Whether the words are entries and nothing else, one behind the other: `human resources emea`. */
export function consistsOf(tables: readonly NameTable[], words: readonly string[]): boolean {
  return (
    words.length === 0 ||
    beginnings(words).some(
      (entry) =>
        tables.some((table) => table.has(entry)) && consistsOf(tables, words.slice(entry.length)),
    )
  );
}

/** The first word, the first two, and so on, as far as an entry may reach. */
export function beginnings(words: readonly string[]): readonly (readonly string[])[] {
  return words.slice(0, longestEntry).map((_, index) => words.slice(0, index + 1));
}

/** The places between the words, counted in the name without separators. */
function partingsOf(words: readonly string[]): readonly number[] {
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join("").length);
}
