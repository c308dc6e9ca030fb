import type { RequestState } from "../../../core/ledger/pastRequest";
import { hashLength, newKey } from "./keyedHash";

/** One request by hashes: of the colleague and the prospect together, and of the colleague alone. */
export interface RequestRecord {
  readonly pair: string;
  readonly colleague: string;
  /** Of what was only opened, when that was. */
  readonly requestedAt: Date;
  /** `opened`: a draft or a chat, of which the rep has not said yet whether it was sent. */
  readonly state: RequestState | "opened";
  readonly taskId?: string;
}

/** The ledger as stored in the rep's mailbox settings. */
export interface KeptRequests {
  readonly key: string;
  /** Oldest first. */
  readonly records: readonly RequestRecord[];
}

/** Outlook has room for 32 KB; the rest is for other choices. */
const maxLength = 28_000;

const letterByState: Readonly<Record<RequestRecord["state"], string>> = {
  opened: "o",
  waiting: "a",
  answered: "w",
  introduced: "i",
  declined: "d",
};
const states = Object.keys(letterByState) as readonly RequestRecord["state"][];

const entry = new RegExp(
  `^([\\w-]{${hashLength}})([\\w-]{${hashLength}})([0-9a-z]{1,9})\\.([oawid])([0-9a-f-]{36})?$`,
);

const msPerMinute = 60_000;

/** The ledger as kept, or a new one where it cannot be read. */
export function parseKeptRequests(kept: unknown): KeptRequests {
  const { key, asks } = (kept ?? {}) as { readonly key?: unknown; readonly asks?: unknown };
  if (typeof key !== "string" || key === "" || typeof asks !== "string") {
    return { key: newKey(), records: [] };
  }
  return { key, records: asks.split(" ").flatMap(parseEntry) };
}

/**
 * The records as one text, because Outlook stores every quotation mark twice. The oldest are dropped
 * first.
 */
export function toKept({ key, records }: KeptRequests): {
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

function toEntry({ pair, colleague, requestedAt, state, taskId = "" }: RequestRecord): string {
  const minute = Math.floor(requestedAt.getTime() / msPerMinute);
  return `${pair}${colleague}${minute.toString(36)}.${letterByState[state]}${taskId}`;
}

function parseEntry(text: string): readonly RequestRecord[] {
  const [, pair = "", colleague = "", minute = "", letter = "", taskId] = entry.exec(text) ?? [];
  const state = states.find((one) => letterByState[one] === letter);
  const requestedAt = new Date(parseInt(minute, 36) * msPerMinute);
  if (state === undefined || Number.isNaN(requestedAt.getTime())) return [];
  return [{ pair, colleague, requestedAt, state, ...(taskId !== undefined && { taskId }) }];
}
