import { errorCodeOf } from "../../../core/errors";
import type { AppErrorCode } from "../../../core/errors";
import type { ColleagueDays } from "./contactDayRow";
import type { KindCount, KindCounter } from "./kindCounter";

/** The counts of all kinds of activity together. */
export interface AllKindsCount {
  readonly found: readonly ColleagueDays[];
  readonly isPartial: boolean;
  readonly isShortened: boolean;
  /** Why a kind could not be counted. */
  readonly missingBecause?: AppErrorCode;
  readonly kinds: readonly (KindCount | undefined)[];
}

/**
 * Counts all kinds at once; each fails alone. Where one fails that was counted before, that count stays.
 *
 * @throws the first failure when nothing could be counted
 */
export async function countKinds(
  counters: readonly KindCounter[],
  recordIds: readonly string[],
  before?: AllKindsCount,
): Promise<AllKindsCount> {
  const outcomes = await Promise.allSettled(
    counters.map(async ({ countUsers }) => countUsers(recordIds)),
  );
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  const kinds = outcomes.map((outcome, place) =>
    outcome.status === "fulfilled" && outcome.value !== undefined
      ? outcome.value
      : before?.kinds[place],
  );
  const counted = kinds.filter((kind) => kind !== undefined);
  if (failed !== undefined && counted.length === 0) throw failed.reason;
  return {
    kinds,
    found: counted.flatMap(({ found }) => found),
    isPartial: failed !== undefined || counted.some(({ isPartial }) => isPartial),
    isShortened: counted.some(({ isShortened }) => isShortened),
    ...(failed !== undefined && { missingBecause: errorCodeOf(failed.reason) }),
  };
}
