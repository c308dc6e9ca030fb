import { noRequests } from "../../../core/ledger/pastRequest";
import type { PastRequest, RequestHistory } from "../../../core/ledger/pastRequest";
import { untagged } from "../../../core/people/emailAddress";
import type { Prospect } from "../../../core/people/people";
import type { RequestPair, RequestLedger } from "../../../core/ledger/requestPorts";
import type { RepChoices } from "../../../core/outlookPorts";
import { parseKeptRequests, toKept } from "./keptRequests";
import type { RequestRecord } from "./keptRequests";
import { createKeyedHash } from "./keyedHash";
import type { KeyedHash } from "./keyedHash";

/** Name of the rep's choice that holds the ledger. */
const choice = "asks";

/** One colleague's hashes: of each address alone, and together with the prospect's. */
interface Hashes {
  readonly colleague: readonly string[];
  readonly pair: readonly string[];
}

/** The ledger in the rep's mailbox settings, as hashes under a key that lies beside them. */
export function createRequestLedger(choices: RepChoices): RequestLedger {
  let lastChange: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  /** Changes run one after the other, because each builds on what the one before has kept. */
  function change(about: RequestPair, changed: Change): Promise<PastRequest | undefined> {
    const done = lastChange.then(() => changeNow(choices, about, changed));
    // A change that could not be kept holds for this pane all the same.
    lastChange = done.catch(() => undefined).then(tellListeners);
    return done;
  }

  function tellListeners(): void {
    for (const listener of listeners) listener();
  }

  return {
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async read(prospect, colleagues) {
      const { key, records } = parseKeptRequests(choices.read(choice));
      if (records.length === 0) return colleagues.map(() => noRequests);
      const hash = await createKeyedHash(key);
      return Promise.all(
        colleagues.map(async (colleague) =>
          historyIn(records, await hashesOf({ prospect, colleague }, hash)),
        ),
      );
    },
    countWaiting(since) {
      const { records } = parseKeptRequests(choices.read(choice));
      // Only the last request to a colleague about somebody is still open.
      const latest = new Map(records.map((record) => [record.pair, record]));
      const waiting = [...latest.values()].filter(
        ({ state, requestedAt }) => state === "waiting" && requestedAt >= since,
      );
      return Promise.resolve(waiting.length);
    },
    async readOpen(known) {
      const { key, records } = parseKeptRequests(choices.read(choice));
      const hash = await createKeyedHash(key);
      const hashed = await Promise.all(
        known.map(async (about) => ({ about, pairs: (await hashesOf(about, hash)).pair })),
      );
      return openIn(records).map(({ pair, state, requestedAt }) => {
        const about = hashed.find(({ pairs }) => pairs.includes(pair))?.about;
        return { state, requestedAt, ...(about !== undefined && { about }) };
      });
    },
    async recordOpened(about, openedAt) {
      await change(about, (records, hashes) => withNew(records, hashes, "opened", openedAt));
    },
    async takeBackOpened(about) {
      await change(about, withoutOpened);
    },
    async record(about, requestedAt) {
      await change(about, (records, hashes) => withNew(records, hashes, "waiting", requestedAt));
    },
    settle: (about, became) =>
      change(about, (records, hashes) =>
        became === "notMade"
          ? withLast(records, hashes, () => [])
          : withLast(records, hashes, (record) => [{ ...record, state: became }]),
      ),
    attachTask: (about, taskId) =>
      change(about, (records, hashes) =>
        withLast(records, hashes, (record) => [{ ...record, taskId }]),
      ),
  };
}

type Change = (records: readonly RequestRecord[], hashes: Hashes) => readonly RequestRecord[];

/** @returns the last request about these people, as it was before */
async function changeNow(
  choices: RepChoices,
  about: RequestPair,
  changed: Change,
): Promise<PastRequest | undefined> {
  const { key, records } = parseKeptRequests(choices.read(choice));
  const hashes = await hashesOf(about, await createKeyedHash(key));
  await choices.keep(choice, toKept({ key, records: changed(records, hashes) }));
  return latestIn(records, hashes);
}

async function hashesOf({ prospect, colleague }: RequestPair, hash: KeyedHash): Promise<Hashes> {
  const addresses = [...new Set(colleague.addresses.map(untagged))];
  return {
    colleague: await Promise.all(addresses.map((address) => hash(address))),
    pair: await Promise.all(addresses.map((address) => hash(pairText(address, prospect)))),
  };
}

/** Of each pair the last record; what was opened stands beside what was requested before. */
function openIn(records: readonly RequestRecord[]) {
  const lasts = new Map(
    records.map((record) => [`${record.pair} ${String(record.state === "opened")}`, record]),
  );
  return [...lasts.values()]
    .flatMap(({ pair, state, requestedAt }) =>
      state === "opened" || state === "waiting" ? [{ pair, state, requestedAt } as const] : [],
    )
    .toSorted((one, other) => one.requestedAt.getTime() - other.requestedAt.getTime());
}

/** The text hashed for a pair; a line break separates, because no address holds one. */
function pairText(address: string, prospect: Prospect): string {
  return `${address}\n${untagged(prospect.address)}`;
}

/** In place of what was opened before: of two drafts about one prospect at most one is sent. */
function withNew(
  records: readonly RequestRecord[],
  hashes: Hashes,
  state: "opened" | "waiting",
  requestedAt: Date,
): readonly RequestRecord[] {
  const {
    pair: [pair = ""],
    colleague: [colleague = ""],
  } = hashes;
  return [...withoutOpened(records, hashes), { pair, colleague, requestedAt, state }];
}

function withoutOpened(
  records: readonly RequestRecord[],
  { pair }: Hashes,
): readonly RequestRecord[] {
  return records.filter((record) => record.state !== "opened" || !pair.includes(record.pair));
}

function historyIn(records: readonly RequestRecord[], hashes: Hashes): RequestHistory {
  const latest = latestIn(records, hashes);
  const opened = records.find(
    ({ state, pair }) => state === "opened" && hashes.pair.includes(pair),
  );
  return {
    requestedAt: records
      .filter(({ state, colleague }) => state !== "opened" && hashes.colleague.includes(colleague))
      .map(({ requestedAt }) => requestedAt),
    ...(latest !== undefined && { latest }),
    ...(opened !== undefined && { openedAt: opened.requestedAt }),
  };
}

function latestIn(records: readonly RequestRecord[], { pair }: Hashes): PastRequest | undefined {
  for (const { state, requestedAt, taskId, pair: kept } of records.toReversed()) {
    if (state === "opened" || !pair.includes(kept)) continue;
    return { requestedAt, state, ...(taskId !== undefined && { taskId }) };
  }
  return undefined;
}

function withLast(
  records: readonly RequestRecord[],
  { pair }: Hashes,
  changed: (record: RequestRecord) => readonly RequestRecord[],
): readonly RequestRecord[] {
  const place = records.findLastIndex(
    ({ state, pair: kept }) => state !== "opened" && pair.includes(kept),
  );
  return records.flatMap((record, index) => (index === place ? changed(record) : [record]));
}
