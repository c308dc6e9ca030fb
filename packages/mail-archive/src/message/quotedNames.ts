/** A name with a comma of its own before an address, not in quotes: seldom, and quickly seen. */
const mayNeedQuotes =
  /(?:^|[,;:>])\s*(?:"[^"<>]*"\s*|[^\s<>@,;:"][^<>@,;:"]*),[^,;:<>@]*<|\?q\?[^?\s]*[,;:][^?\s]*\?=/i;

const encodedWord = /=\?[^?\s]+\?[bq]\?[^?\s]*\?=/i;
const tokens = new RegExp(
  `${encodedWord.source}|"(?:[^"\\\\]|\\\\.)*"|\\((?:[^()\\\\]|\\\\.)*\\)|<[^<>]*>|[^]`,
  "gi",
);

/** What follows a name behind a comma of its own. */
const suffix =
  /^\s*(?:jr|sr|i{2,3}|iv|ph\.?\s?d|m\.?\s?d|m\.?b\.?a|esq|cpa|dr|prof|mag|m\.?sc|b\.?sc|dipl\S*|ing|llm|dds|rn|pmp)\.?\s*$/i;

/** Between two marks of a list: "Pat <pat@prospect.example>", "PROSPECT". */
interface Entry {
  readonly text: string;
  /** The mark behind it; empty behind the last one. */
  readonly mark: string;
}

/** Quotes names that have a comma and no quotes: "PROSPECT, Pat <pat@prospect.example>" is one person. */
export function withQuotedNames(field: string): string {
  if (!mayNeedQuotes.test(field)) return field;
  const done: Entry[] = [];
  let before: Entry[] = [];
  for (const entry of entriesOf(field)) {
    if (isNameOnly(entry)) {
      before.push(entry);
      continue;
    }
    const parts = partsOfName(before, entry);
    done.push(...before.slice(0, before.length - parts.length), quoted(parts, entry));
    before = [];
  }
  return [...done, ...before].map(({ text, mark }) => text + mark).join("");
}

function entriesOf(field: string): readonly Entry[] {
  const entries: Entry[] = [];
  let text = "";
  for (const [token] of field.matchAll(tokens)) {
    if (token.length > 1 || !",;:".includes(token)) {
      text += token;
      continue;
    }
    entries.push({ text, mark: token });
    text = "";
  }
  return [...entries, { text, mark: "" }];
}

/** A group's name ends in a colon, and who is named before a semicolon has no more to it. */
function isNameOnly({ text, mark }: Entry): boolean {
  return mark === "," && text.trim() !== "" && !text.includes("@") && !text.includes("<");
}

/** Of the entries before an address, those that belong to its owner's name. */
function partsOfName(before: readonly Entry[], { text }: Entry): readonly Entry[] {
  const [, given = "", owner = ""] = /^([^<]*)<([^<>@]*)@[^<>]*>/.exec(text.toLowerCase()) ?? [];
  if (given.trim() === "") return [];
  const first = before.findIndex((part) => owner.includes(wordsOf(part.text).at(-1) ?? ""));
  if (isLikeOneName(before, given)) return first < 0 && isWholeName(given, owner) ? [] : before;
  // Several names without an address, and one that is the next one's: of whom, the address tells.
  return first < 0 ? [] : before.slice(first);
}

function isLikeOneName(before: readonly Entry[], given: string): boolean {
  const suffixes = [...before.slice(1).map(({ text }) => text), given].filter((text) =>
    suffix.test(text),
  );
  return before.length <= 1 + suffixes.length;
}

/** "Rae Rep <rae.rep@corp.example>" lacks nothing: what stands before it is somebody else. */
function isWholeName(given: string, owner: string): boolean {
  const words = wordsOf(given);
  return words.length > 1 && words.every((word) => owner.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text.trim().toLowerCase().split(/\s+/);
}

function quoted(parts: readonly Entry[], entry: Entry): Entry {
  const start = entry.text.lastIndexOf("<");
  const name = [...parts, { text: entry.text.slice(0, Math.max(0, start)) }];
  const isWhole = parts.length === 0 && !hasMarkInWord(name);
  if (start < 0 || isWhole) return entry;
  const words = name.map(({ text }) => text.replace(/["\\]/g, "").trim());
  return { ...entry, text: ` "${words.join(", ")}" ${entry.text.slice(start)}` };
}

/** Some programs leave the comma as it is in a word that they encode. */
function hasMarkInWord([{ text } = { text: "" }]: readonly Pick<Entry, "text">[]): boolean {
  const [word = ""] = encodedWord.exec(text) ?? [];
  return !text.includes('"') && /[,;:]/.test(word);
}
