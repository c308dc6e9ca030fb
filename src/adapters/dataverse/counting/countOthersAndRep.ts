import type { DataverseReader } from "../http/dataverseReader";
import type { ColleagueDays } from "./contactDayRow";
import type { KindCount, KindCounter } from "./kindCounter";

/** Counted beside the CRM's users: people known by address only, and the rep. */
export interface OthersAndRep {
  /** Those whose party was resolved to no user. */
  readonly others: readonly ColleagueDays[];
  /** The rep's own emails; undefined unless all of them could be counted. */
  readonly rep: readonly ColleagueDays[] | undefined;
  readonly isPartial: boolean;
}

/** One aggregate for each kind, all of them in one batch. Never rejects: what cannot be counted is missing. */
export async function countOthersAndRep(
  counters: readonly KindCounter[],
  recordIds: readonly string[],
  reader: DataverseReader,
): Promise<OthersAndRep> {
  const emails = counters.filter(({ query }) => query.kind === "email");
  const [others, rep] = await Promise.all([
    settle(counters.map(({ countOnce }) => countOnce("addresses", recordIds, reader))),
    settle(emails.map(({ countOnce }) => countOnce("rep", recordIds, reader))),
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
