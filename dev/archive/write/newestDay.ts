import { dayNumberOf, millisecondsPerDay } from "../../../src/core/evidence/contactDay";

/** Days without any mail behind which a few messages are taken for those of wrong clocks. */
const longestGapDays = 365;

/** Wrong clocks are few: one message in this many, and no more than this. */
const wrongOneIn = 50;
const mostWrong = 20;

/** Of a handful of messages one may be; of a few more, these. */
const handful = 10;
const wrongOfFew = 3;

/** So much mail must remain that it can be called the archive. */
const fewestRight = 3;

/** Finds the newest moment of an archive of which single messages are dated wrongly. */
export function createNewestDay(today: Date) {
  // Senders' clocks are wrong at times. One message of 2038 must not push all others into the past.
  const credible = today.getTime() + millisecondsPerDay;
  const newestOfDay = new Map<number, { count: number; at: number }>();
  let newest = -Infinity;

  return {
    see(at: number): void {
      newest = Math.max(newest, at);
      if (at > credible) return;
      const number = dayNumberOf(new Date(at));
      const day = newestOfDay.get(number) ?? { count: 0, at };
      newestOfDay.set(number, day);
      day.count++;
      day.at = Math.max(day.at, at);
    },
    /** Minus infinity where nothing was seen. */
    moment: (): number => {
      const days = [...newestOfDay].map(([number, day]) => ({ number, ...day }));
      const newestFirst = days.sort((a, b) => b.number - a.number);
      return newestFirst[countOfWrongDays(newestFirst)]?.at ?? newest;
    },
  };
}

/** How many of the newest days are those of wrong clocks. */
function countOfWrongDays(
  newestFirst: readonly { readonly number: number; readonly count: number }[],
): number {
  const total = newestFirst.reduce((sum, { count }) => sum + count, 0);
  const allowed = Math.max(
    total < handful ? 1 : wrongOfFew,
    Math.min(mostWrong, Math.floor(total / wrongOneIn)),
  );
  let wrongDays = 0;
  let passed = 0;
  for (const [index, { number, count }] of newestFirst.entries()) {
    passed += count;
    if (passed > allowed || total - passed < fewestRight) break;
    const before = newestFirst[index + 1]?.number ?? number;
    if (number - before > longestGapDays) wrongDays = index + 1;
  }
  return wrongDays;
}
