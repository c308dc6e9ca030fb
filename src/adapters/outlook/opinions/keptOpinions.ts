import { opinions } from "../../../core/people/opinion";
import type { Opinion } from "../../../core/people/opinion";

/** What the rep has said, by hash, the oldest first, under a key that lies beside it. */
export interface KeptOpinions {
  readonly key: string;
  readonly byHash: ReadonlyMap<string, Opinion>;
}

/** Outlook has room for 32 KB: the ledger of requests takes 28,000 of it, these some 2,700. */
const mostKept = 100;

/** Digits of the hash that are kept: enough that no two of a few hundred people are mixed up. */
export const hashDigits = 24;

const letterOf: Readonly<Record<Opinion, string>> = {
  knowsWell: "w",
  notHelpful: "n",
  hasLeft: "l",
};

const entry = new RegExp(`^([0-9a-f]{${hashDigits}})([wnl])$`);

/** The opinions as kept; none where they cannot be read. */
export function parseKeptOpinions(kept: unknown): KeptOpinions {
  const { key, said } = (kept ?? {}) as { readonly key?: unknown; readonly said?: unknown };
  if (typeof key !== "string" || key === "" || typeof said !== "string") {
    return { key: "", byHash: new Map() };
  }
  return { key, byHash: new Map(said.split(" ").flatMap(parseEntry)) };
}

/** One text, because Outlook stores every quotation mark twice. The oldest are dropped first. */
export function toKept({ key, byHash }: KeptOpinions): {
  readonly key: string;
  readonly said: string;
} {
  const entries = [...byHash].map(([hash, opinion]) => hash + letterOf[opinion]);
  return { key, said: entries.slice(-mostKept).join(" ") };
}

function parseEntry(text: string): readonly (readonly [string, Opinion])[] {
  const [, hash = "", letter] = entry.exec(text) ?? [];
  const opinion = opinions.find((one) => letterOf[one] === letter);
  return opinion === undefined ? [] : [[hash, opinion]];
}
