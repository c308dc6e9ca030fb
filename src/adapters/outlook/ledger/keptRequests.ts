import type { AskState } from "../../../core/ledger/pastRequest";
import { hashLength, newKey } from "./keyedHash";

/** One ask by hashes: of the colleague and the prospect together, and of the colleague alone. */
export interface AskRecord {
  readonly pair: string;
  readonly colleague: string;
  readonly askedAt: Date;
  readonly state: AskState;
  readonly taskId?: string;
}

/** What stands in the rep's mailbox settings. */
export interface KeptAsks {
  readonly key: string;
  /** Oldest first. */
  readonly records: readonly AskRecord[];
}

/** Outlook has room for 32 KB; the rest is for other choices. */
const maxLength = 28_000;

const letterByState: Readonly<Record<AskState, string>> = {
  asked: "a",
  answered: "w",
  introduced: "i",
  declined: "d",
};
const states = Object.keys(letterByState) as readonly AskState[];

const entry = new RegExp(
  `^([\\w-]{${hashLength}})([\\w-]{${hashLength}})([0-9a-z]{1,9})\\.([awid])([0-9a-f-]{36})?$`,
);

const msPerMinute = 60_000;

/** A ledger that cannot be read is a new one. */
export function parseKeptAsks(kept: unknown): KeptAsks {
  const { key, asks } = (kept ?? {}) as { readonly key?: unknown; readonly asks?: unknown };
  if (typeof key !== "string" || key === "" || typeof asks !== "string") {
    return { key: newKey(), records: [] };
  }
  return { key, records: asks.split(" ").flatMap(parseEntry) };
}

/** As one text, for Outlook writes every quotation mark twice. The oldest leave when room ends. */
export function toKept({ key, records }: KeptAsks): {
  readonly key: string;
  readonly asks: string;
} {
  let asks = "";
  for (const record of records.toReversed()) {
    const longer = asks === "" ? toEntry(record) : `${toEntry(record)} ${asks}`;
    if (longer.length > maxLength) break;
    asks = longer;
  }
  return { key, asks };
}

function toEntry({ pair, colleague, askedAt, state, taskId = "" }: AskRecord): string {
  const minute = Math.floor(askedAt.getTime() / msPerMinute);
  return `${pair}${colleague}${minute.toString(36)}.${letterByState[state]}${taskId}`;
}

function parseEntry(text: string): readonly AskRecord[] {
  const [, pair = "", colleague = "", minute = "", letter = "", taskId] = entry.exec(text) ?? [];
  const state = states.find((one) => letterByState[one] === letter);
  if (state === undefined) return [];
  const askedAt = new Date(parseInt(minute, 36) * msPerMinute);
  return [{ pair, colleague, askedAt, state, ...(taskId !== undefined && { taskId }) }];
}
