import { noAsks } from "../../../core/ledger/pastRequest";
import type { Ask, AskHistory } from "../../../core/ledger/pastRequest";
import { untagged } from "../../../core/people/emailAddress";
import type { Prospect } from "../../../core/people/people";
import type { AskedAbout, AskLedger } from "../../../core/ledger/requestPorts";
import type { RepChoices } from "../../../core/outlookPorts";
import { parseKeptAsks, toKept } from "./keptRequests";
import type { AskRecord } from "./keptRequests";
import { createKeyedHash } from "./keyedHash";
import type { KeyedHash } from "./keyedHash";

/** Name of the rep's choice that holds the ledger. */
const choice = "asks";

/** One person's hashes: by each of the colleague's addresses, alone and together with the prospect. */
interface Hashes {
  readonly colleague: readonly string[];
  readonly pair: readonly string[];
}

/** The ledger in the rep's mailbox settings, as hashes under a key that lies beside them. */
export function createAskLedger(choices: RepChoices): AskLedger {
  let lastChange: Promise<unknown> = Promise.resolve();

  /** One after the other: each builds on what the one before has kept. */
  function change(about: AskedAbout, changed: Change): Promise<Ask | undefined> {
    const done = lastChange.then(() => changeNow(choices, about, changed));
    lastChange = done.catch(() => undefined);
    return done;
  }

  return {
    async read(prospect, colleagues) {
      const { key, records } = parseKeptAsks(choices.read(choice));
      if (records.length === 0) return colleagues.map(() => noAsks);
      const hash = await createKeyedHash(key);
      return Promise.all(
        colleagues.map(async (colleague) =>
          historyIn(records, await hashesOf({ prospect, colleague }, hash)),
        ),
      );
    },
    async record(about, askedAt) {
      await change(about, (records, { pair: [pair = ""], colleague: [colleague = ""] }) => [
        ...records,
        { pair, colleague, askedAt, state: "asked" },
      ]);
    },
    settle: (about, became) =>
      change(about, (records, hashes) =>
        became === "notAsked"
          ? withLast(records, hashes, () => [])
          : withLast(records, hashes, (record) => [{ ...record, state: became }]),
      ),
    attachTask: (about, taskId) =>
      change(about, (records, hashes) =>
        withLast(records, hashes, (record) => [{ ...record, taskId }]),
      ),
  };
}

type Change = (records: readonly AskRecord[], hashes: Hashes) => readonly AskRecord[];

/** @returns the last one about these people, as it was before */
async function changeNow(
  choices: RepChoices,
  about: AskedAbout,
  changed: Change,
): Promise<Ask | undefined> {
  const { key, records } = parseKeptAsks(choices.read(choice));
  const hashes = await hashesOf(about, await createKeyedHash(key));
  await choices.keep(choice, toKept({ key, records: changed(records, hashes) }));
  return latestIn(records, hashes);
}

async function hashesOf({ prospect, colleague }: AskedAbout, hash: KeyedHash): Promise<Hashes> {
  const addresses = [...new Set(colleague.addresses.map(untagged))];
  return {
    colleague: await Promise.all(addresses.map((address) => hash(address))),
    pair: await Promise.all(addresses.map((address) => hash(pairText(address, prospect)))),
  };
}

/** No address holds a line break. */
function pairText(address: string, prospect: Prospect): string {
  return `${address}\n${untagged(prospect.address)}`;
}

function historyIn(records: readonly AskRecord[], hashes: Hashes): AskHistory {
  const latest = latestIn(records, hashes);
  return {
    askedAt: records
      .filter((record) => hashes.colleague.includes(record.colleague))
      .map(({ askedAt }) => askedAt),
    ...(latest !== undefined && { latest }),
  };
}

function latestIn(records: readonly AskRecord[], { pair }: Hashes): Ask | undefined {
  const latest = records.findLast((record) => pair.includes(record.pair));
  if (latest === undefined) return undefined;
  const { askedAt, state, taskId } = latest;
  return { askedAt, state, ...(taskId !== undefined && { taskId }) };
}

function withLast(
  records: readonly AskRecord[],
  { pair }: Hashes,
  changed: (record: AskRecord) => readonly AskRecord[],
): readonly AskRecord[] {
  const place = records.findLastIndex((record) => pair.includes(record.pair));
  return records.flatMap((record, index) => (index === place ? changed(record) : [record]));
}
