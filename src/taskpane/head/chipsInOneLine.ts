import type { Person } from "../../core/people/people";

/** What the pane has beside its names: margins on both sides. */
const margins = 32;
/** Picture, padding and the gap to the next chip. */
const aroundName = 42;
/** The chip that opens the rest. */
const restChip = 44;
/** Of most letters; those of Chinese, Japanese and Korean are twice as wide. */
const letter = 7;
const wideLetters = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu;

/**
 * How many of the people have room in one line, the first always. It is reckoned, not measured, so that nothing
 * moves; where it errs, the names are shortened.
 */
export function chipsInOneLine(people: readonly Person[], paneWidth: number): number {
  const room = paneWidth - margins;
  const ends = endsOf(people);
  const all = ends.findLastIndex((end) => end <= room) + 1;
  if (all === people.length) return all;
  return Math.max(1, ends.findLastIndex((end) => end + restChip <= room) + 1);
}

/** Where each chip ends, from the beginning of the line. */
function endsOf(people: readonly Person[]): readonly number[] {
  let end = 0;
  return people.map(({ displayName }) => (end += widthOf(displayName)));
}

function widthOf(name: string): number {
  const wide = name.match(wideLetters)?.length ?? 0;
  return aroundName + (name.length + wide) * letter;
}
