import { groupBy } from "../groupBy";
import { isMutualByKind } from "./contactDay";
import type { ContactDay } from "./contactDay";
import { periodOf } from "./contactPeriods";
import type { ContactTiers } from "./contactPeriods";
import { mergeContactDays } from "./mergeContactDays";

/** What a source knows of one pair. */
export interface SourceDays {
  readonly days: readonly ContactDay[];
  /** Where the source forgets which days old contact was on: its days are true for these periods only. */
  readonly tiers?: ContactTiers;
}

/**
 * One history of what several sources know, some of them by period only. A day that such a source made up
 * would meet none of the real ones and be counted beside them, so it is compared for whole periods:
 * whoever saw most of a period, kind and direction tells it.
 *
 * @param bySource - the source to prefer first
 */
export function mergeTieredDays(bySource: readonly SourceDays[]): readonly ContactDay[] {
  const exact = bySource.filter(({ tiers }) => tiers === undefined);
  return bySource.reduce(
    (known, { days, tiers }) => (tiers === undefined ? known : fuller(known, days, tiers)),
    mergeContactDays(exact.map(({ days }) => days)),
  );
}

/** Of every period what says more; what is known already where both say as much. */
function fuller(
  known: readonly ContactDay[],
  told: readonly ContactDay[],
  tiers: ContactTiers,
): readonly ContactDay[] {
  // Sources may tell differently who arranged a meeting; it is the same one.
  const periodKey = ({ day, kind, direction }: ContactDay) =>
    `${periodOf(day, tiers).firstDay} ${kind} ${isMutualByKind[kind] ? "" : direction}`;
  const fullest = new Map<string, readonly ContactDay[]>(groupBy(known, periodKey));
  for (const [key, days] of groupBy(told, periodKey)) {
    if (timesOf(days) > timesOf(fullest.get(key) ?? [])) fullest.set(key, days);
  }
  return mergeContactDays([[...fullest.values()].flat()]);
}

function timesOf(days: readonly ContactDay[]): number {
  return days.reduce((sum, { times }) => sum + times, 0);
}
