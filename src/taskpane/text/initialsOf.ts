/** Scripts whose names are short and unspaced: the first character alone reads as an initial. */
const oneCharacterScripts =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const firstLetter = /\p{L}\p{M}*/u;

/** "TP" for "Tricia Potter" and for "Potter, Tricia"; empty when a name has no letter. */
export function initialsOf(displayName: string): string {
  const words = givenNameFirst(displayName)
    .replace(/[([].*/u, "")
    .split(/\s+/u)
    .map((word) => firstLetter.exec(word)?.[0])
    .filter((letter) => letter !== undefined);
  const [first = "", ...others] = words;
  if (oneCharacterScripts.test(first)) return first;
  return (first + (others.at(-1) ?? "")).toUpperCase();
}

function givenNameFirst(displayName: string): string {
  const [family = "", given] = displayName.split(",", 2);
  return given === undefined ? family : `${given} ${family}`;
}
