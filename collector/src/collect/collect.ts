import { createOutsiders } from "../counting/outsiders";
import type { Collector } from "../commands/collector";
import { readColleagues } from "../graph/readColleagues";
import type { ReadableColleague } from "../graph/readColleagues";
import { forgetMailbox, readMailboxState } from "../state/mailboxState";
import { mailboxIds } from "../state/mailboxIds";
import { createProgress, shown } from "../console/log";
import { collectMailbox } from "./collectMailbox";
import type { MailboxOutcome } from "./collectMailbox";
import { inParallel } from "./inParallel";
import { isInShard } from "./shard";
import { keptRows } from "./keptRows";
import type { Shard } from "./shard";

export type CollectedCounts = Readonly<Record<MailboxOutcome | "leftOut", number>>;

/** Reads what is new in every mailbox of the shard. @throws Error where not one could be read */
export async function collect(collector: Collector, shard: Shard): Promise<CollectedCounts> {
  const { graph, config, state, log } = collector;
  const { readable, leftOut } = await readColleagues(graph, config);
  const mine = readable.filter(({ directoryId }) => isInShard(directoryId, shard));
  const outcomes = await collectAll(neverReadFirst(mine, collector), collector);

  const counts = countOutcomes(outcomes, leftOut);
  const { read, withoutCalendar, refused, noMailbox, failed } = counts;
  log.say(
    `Collected: ${shown(read)} mailboxes read, ${shown(refused)} refused by Exchange, ${shown(failed)} failed, ${shown(noMailbox)} users without one, ${shown(leftOut)} left out; ${shown(graph.requests())} requests, asked to slow down ${shown(graph.throttled())} times`,
  );
  if (withoutCalendar > 0)
    log.say(
      `Exchange refuses ${shown(withoutCalendar)} calendars: no meeting is counted anew, those known before stay`,
    );
  // Where every one is refused, the scope was taken away, perhaps for a night: nothing is dropped yet.
  if (read === 0 && mine.length > 0)
    throw new Error("No mailbox could be read: `collector check` says what is missing.");
  forgetOthers(outcomes, { state, shard });
  return counts;
}

/** A first reading that was broken off goes on where it stood. */
function neverReadFirst(
  colleagues: readonly ReadableColleague[],
  { state }: Collector,
): readonly ReadableColleague[] {
  const isKnown = new Map(
    colleagues.map((one) => [one, readMailboxState(state, one.directoryId) !== undefined]),
  );
  return colleagues.toSorted((a, b) => Number(isKnown.get(a)) - Number(isKnown.get(b)));
}

type Outcomes = ReadonlyMap<string, MailboxOutcome>;

async function collectAll(
  colleagues: readonly ReadableColleague[],
  collector: Collector,
): Promise<Outcomes> {
  const { config, log, secrets } = collector;
  const outcomes = new Map<string, MailboxOutcome>();
  const { internalDomains, excluded } = config;
  const options = {
    ...collector,
    calendar: config.calendar ? ("read" as const) : ("leaveOut" as const),
    outsiders: createOutsiders({ internalDomains, excludedDomains: excluded.domains }),
    hashed: secrets.ofPerson,
  };
  const isKept = await keptRows(collector);
  const progress = createProgress(log, "Mailboxes", colleagues.length);
  await inParallel(colleagues, config.mailboxesAtOnce, async (colleague) => {
    outcomes.set(colleague.directoryId, await collectMailbox(colleague, { ...options, isKept }));
    progress.count();
  });
  return outcomes;
}

function countOutcomes(outcomes: Outcomes, leftOut: number): CollectedCounts {
  const counts = { read: 0, withoutCalendar: 0, refused: 0, noMailbox: 0, failed: 0, leftOut };
  for (const outcome of outcomes.values()) counts[outcome]++;
  return { ...counts, read: counts.read + counts.withoutCalendar };
}

/** Whoever left, opted out, is excluded or lies outside the scope now. */
function forgetOthers(
  outcomes: Outcomes,
  { state, shard }: Pick<Collector, "state"> & { readonly shard: Shard },
): void {
  for (const id of mailboxIds(state)) {
    if (!isInShard(id, shard)) continue;
    const outcome = outcomes.get(id);
    if (outcome === undefined || outcome === "refused") forgetMailbox(state, id);
  }
}
