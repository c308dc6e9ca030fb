/** Letters that Unicode does not take apart into a plain one and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};

/** The words of a mailbox's name, comparable in any spelling: `Ne_Pas-Répondre2` is ne, pas, repondre. */
export function nameWords(name: string): readonly string[] {
  return comparableWords(name)
    .map((word) => word.replace(/\d+$/, ""))
    .filter((word) => word !== "");
}

/** The words of a text in any spelling: `Müßig, Gebäude 4` is mussig, gebaude, 4. */
export function comparableWords(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøłđı]/g, (letter) => plainLetters[letter] ?? letter);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
