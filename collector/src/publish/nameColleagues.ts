import type { AcquaintedColleague } from "../../../src/core/acquaintance/acquaintanceDocument";
import type { DayNumber } from "../../../src/core/evidence/contactDay";
import type { ReadableColleague } from "../graph/readColleagues";
import { readMailboxState } from "../state/mailboxState";
import type { StateFolder } from "../state/stateFolder";

/** How a document names a colleague. */
export type NamedColleague = Omit<AcquaintedColleague, "days" | "peopleKnown">;

const daysPerWeek = 7;

/** Everybody who may be named tonight, by directory id. Names are asked for anew, and never kept. */
export function nameColleagues(
  colleagues: readonly ReadableColleague[],
  { state, day }: { readonly state: StateFolder; readonly day: DayNumber },
): ReadonlyMap<string, NamedColleague> {
  return new Map(
    colleagues.map(({ directoryId, displayName, addresses: [address] }) => {
      const activeDay = readMailboxState(state, directoryId)?.activeDay;
      const weeks = activeDay === undefined ? undefined : (day - activeDay) / daysPerWeek;
      const activity =
        weeks === undefined ? {} : { weeksSinceActive: Math.max(0, Math.floor(weeks)) };
      return [directoryId, { directoryId, displayName, address, ...activity }] as const;
    }),
  );
}
