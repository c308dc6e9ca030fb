const beyondAscii = /[\x80-\xff]+/g;
const pairs = /^(?:[\xa1-\xa9\xb0-\xf7][\xa1-\xfe])+$/;
const commonPair = /^[\xb0-\xd7]/;

/** One character could as well be two letters of a Latin alphabet. */
const fewestPairs = 2;

/** Of Chinese text, nearly all is of the first level of GB 2312; Cyrillic bytes are of both. */
const commonShare = 0.8;

/** The charset of bytes that are no UTF-8 and do not say what they are. */
export function guessedCharset(bytes: Buffer): "gb18030" | "windows-1252" {
  const text = bytes.toString("latin1");
  const runs = [...text.matchAll(beyondAscii)];
  const isPaired = runs.every(([run], index) => {
    const at = runs[index]?.index ?? 0;
    // A letter with an accent has other letters about it: "Größe".
    const neighbours = `${text[at - 1] ?? ""}${text[at + run.length] ?? ""}`;
    return pairs.test(run) && !/[a-z]/i.test(neighbours);
  });
  if (!isPaired) return "windows-1252";
  const all = runs.flatMap(([run]) => run.match(/../gs) ?? []);
  const common = all.filter((pair) => commonPair.test(pair));
  const isChinese = all.length >= fewestPairs && common.length >= commonShare * all.length;
  return isChinese ? "gb18030" : "windows-1252";
}
