import { nameWords } from "../../words/nameWords";

/** More words are no name, and trying all orders of them would take long. */
const mostWords = 6;

interface Fit {
  readonly hasWord: boolean;
  readonly hasInitial: boolean;
}

/** Whether the words of a person's name, or initials of some, spell the mailbox: rm-fischer of Rolf Maria Fischer. */
export function fitsName(local: string, name: readonly string[]): boolean {
  return fitsOf(nameWords(local).join(""), name).some(({ hasWord }) => hasWord);
}

/** With an initial, as only people are written: tnguyen, list-t. */
export function abbreviatesName(local: string, name: readonly string[]): boolean {
  return fitsOf(nameWords(local).join(""), name).some((fit) => fit.hasWord && fit.hasInitial);
}

/** Every way to lay out the text with each word once at most, whole or as an initial, in any order. */
function fitsOf(text: string, name: readonly string[]): readonly Fit[] {
  if (text === "") return [{ hasWord: false, hasInitial: false }];
  if (name.length > mostWords) return [];
  return name.flatMap((word, index) => {
    const others = name.toSpliced(index, 1);
    const asWord = text.startsWith(word) && word.length > 1;
    const asInitial = text.startsWith(word.slice(0, 1));
    return [
      ...(asWord
        ? fitsOf(text.slice(word.length), others).map((fit) => ({ ...fit, hasWord: true }))
        : []),
      ...(asInitial
        ? fitsOf(text.slice(1), others).map((fit) => ({ ...fit, hasInitial: true }))
        : []),
    ];
  });
}
