import type { DataverseReader } from "../http/dataverseReader";
import type { CountedDays } from "./contactDayRow";
import type { KindCount, KindCounter } from "./kindCounter";

/** What is counted beside the CRM's users; it can wait until the list is there. */
export interface CountedAside {
  /** People known by address only: whose party was resolved to no user. */
  readonly others: readonly CountedDays[];
  /** The rep's own emails; undefined where they could not be counted. */
  readonly rep: readonly CountedDays[] | undefined;
  readonly isPartial: boolean;
}

/** One question for each kind, all of them in one batch. Never fails: what cannot be counted is missing. */
export async function countAside(
  counters: readonly KindCounter[],
  recordIds: readonly string[],
  aside: DataverseReader,
): Promise<CountedAside> {
  const emails = counters.filter(({ query }) => query.kind === "email");
  const [others, rep] = await Promise.all([
    settle(counters.map(({ countOnce }) => countOnce("addresses", recordIds, aside))),
    settle(emails.map(({ countOnce }) => countOnce("rep", recordIds, aside))),
  ]);
  const isRepCounted = rep.every((count) => count?.isPartial === false);
  return {
    others: others.flatMap((count) => count?.found ?? []),
    rep: isRepCounted ? rep.flatMap((count) => count?.found ?? []) : undefined,
    isPartial: others.some((count) => count === undefined || count.isPartial),
  };
}

/** Undefined for what failed. */
async function settle(
  counts: readonly Promise<KindCount>[],
): Promise<readonly (KindCount | undefined)[]> {
  const outcomes = await Promise.allSettled(counts);
  return outcomes.map((outcome) => (outcome.status === "fulfilled" ? outcome.value : undefined));
}
