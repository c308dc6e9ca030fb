import { AppError } from "../../../core/errors";
import type { Prospect } from "../../../core/people/people";
import { addressCandidates } from "../../../core/people/emailAddress";
import type { DataverseReader } from "../http/dataverseReader";
import { odataPath } from "../http/odata";
import type { ActivityQuery } from "./query/activityQuery";
import type { Whom } from "./query/colleagueParty";
import { contactDayQuery } from "./query/contactDayQuery";
import { toColleagueDays } from "./contactDayRow";
import type { ColleagueDays } from "./contactDayRow";
import { countInWindows, furtherRequestsPerKind } from "./countInWindows";
import type { DayWindow } from "./query/dayWindow";

export interface KindCounterOptions {
  readonly reader: DataverseReader;
  readonly prospect: Prospect;
  readonly window: DayWindow;
  readonly now: Date;
}

/** The counts of one kind of activity, and whether all of it could be counted. */
export interface KindCount {
  readonly found: readonly ColleagueDays[];
  readonly isPartial: boolean;
  readonly isShortened: boolean;
}

/** Counts one kind of activity, first by address and again by record where there are records. */
export interface KindCounter {
  readonly query: ActivityQuery;
  /**
   * @returns undefined where no window could be counted before, or those that could are more than the
   *   budget of requests has left
   * @throws AppError
   */
  readonly countUsers: (recordIds: readonly string[]) => Promise<KindCount | undefined>;
  /** Counts the newest window alone, in one request; partial where there are older ones. */
  readonly countOnce: (
    whom: Whom,
    recordIds: readonly string[],
    reader: DataverseReader,
  ) => Promise<KindCount>;
}

export function createKindCounter(query: ActivityQuery, options: KindCounterOptions): KindCounter {
  const { prospect, now } = options;
  const addresses = addressCandidates(prospect.address);
  const budget = { left: furtherRequestsPerKind };
  // Kept from the count by address, so that the count by record does not repeat what was too much.
  let windows: readonly DayWindow[] = [options.window];
  let isShortened = false;
  let isCut = false;

  const pathOf = (whom: Whom, recordIds: readonly string[], window: DayWindow) => {
    const person = { addresses, recordIds };
    return odataPath("activityparties", {
      fetchXml: contactDayQuery(query, { person, whom, window, now }),
    });
  };

  return {
    query,
    async countUsers(recordIds) {
      const further = windows.length - 1;
      if (windows.length === 0 || further > budget.left) return undefined;
      budget.left -= further;
      const counted = await countInWindows(
        windows,
        (window) => options.reader.readAggregate(pathOf("users", recordIds, window)),
        budget,
      );
      windows = counted.counts.map(({ window }) => window);
      isShortened ||= counted.isShortened;
      isCut ||= counted.isPartial;
      const rows = counted.counts.flatMap((count) => count.rows);
      return toKindCount(query, rows, { isPartial: isCut, isShortened });
    },
    async countOnce(whom, recordIds, reader) {
      const window = newestOf(windows);
      if (window === undefined) return { found: [], isPartial: true, isShortened };
      const answer = await reader.readAggregate(pathOf(whom, recordIds, window));
      const isCounted = typeof answer !== "string";
      const isPartial = !isCounted || windows.length > 1;
      return toKindCount(query, isCounted ? answer : [], { isPartial, isShortened });
    },
  };
}

/** Windows stand in the order in which they were counted: of halves an older one may have been first. */
function newestOf(windows: readonly DayWindow[]): DayWindow | undefined {
  return windows.toSorted((one, other) => other.until - one.until)[0];
}

/** A row that cannot be read costs that row. @throws AppError where none can be */
function toKindCount(
  query: ActivityQuery,
  rows: readonly unknown[],
  { isPartial, isShortened }: Omit<KindCount, "found">,
): KindCount {
  const read = rows.map((row) => toColleagueDays(query, row));
  const found = read.filter((days) => days !== undefined);
  if (read.length > 0 && found.length === 0) throw new AppError("unexpected");
  return { found, isPartial: isPartial || found.length < read.length, isShortened };
}
