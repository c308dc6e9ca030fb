import type { ContactDay, DayNumber } from "../evidence/contactDay";

/** Contact days by email, and on how many of them the other side was heard a few days before or after. */
export interface SeenDays {
  readonly days: number;
  readonly bothSidedDays: number;
}

/** Where all mail is tracked, at least one contact day in six holds the other side as well. */
const ordinaryBothSidedShare = 1 / 6;

/** Visibility falls faster than that share; docs/strength.md says how this was chosen. */
const visibilityExponent = 2.5;

/** The other side counts on a day that is as near as this, before or after. */
const bothSidesWithinDays = 3;

/** What was tracked longer ago may have been tracked in another way. */
const yearDays = 365;

/** So many contact days, both-sided in the ordinary way, are always added; rankIntroducers.ts adds more. */
const assumedDays = 20;

/** A score is divided by visibility (connectionStrength.ts), so this lifts it tenfold at most. */
const leastVisibility = 1 / 10;

/**
 * How much of the mail the sources see, 0 to 1: where the Sent folder is not tracked, or few mails
 * are, the other side is missing on most contact days.
 */
export function visibilityOf({ days, bothSidedDays }: SeenDays): number {
  const share = (bothSidedDays + assumedDays * ordinaryBothSidedShare) / (days + assumedDays);
  return Math.min(
    1,
    Math.max(leastVisibility, (share / ordinaryBothSidedShare) ** visibilityExponent),
  );
}

/** What the past year of several histories says. Histories of different pairs stay apart. */
export function countSeenDays(
  histories: readonly (readonly ContactDay[])[],
  today: DayNumber,
): SeenDays {
  const sides = histories.map((days) => sidesOf(days, today));
  return {
    days: sum(sides.map(({ toProspect, fromProspect }) => toProspect.size + fromProspect.size)),
    bothSidedDays: sum(
      sides.map(
        ({ toProspect, fromProspect }) =>
          nearOther(toProspect, fromProspect) + nearOther(fromProspect, toProspect),
      ),
    ),
  };
}

export function addSeenDays(one: SeenDays, other: SeenDays): SeenDays {
  return { days: one.days + other.days, bothSidedDays: one.bothSidedDays + other.bothSidedDays };
}

interface Sides {
  readonly toProspect: ReadonlySet<DayNumber>;
  readonly fromProspect: ReadonlySet<DayNumber>;
}

function sidesOf(days: readonly ContactDay[], today: DayNumber): Sides {
  const emails = days.filter(
    ({ kind, day }) => kind === "email" && day <= today && today - day < yearDays,
  );
  const daysOf = (wanted: ContactDay["direction"]) =>
    new Set(emails.filter(({ direction }) => direction === wanted).map(({ day }) => day));
  return { toProspect: daysOf("toProspect"), fromProspect: daysOf("fromProspect") };
}

function nearOther(own: ReadonlySet<DayNumber>, other: ReadonlySet<DayNumber>): number {
  return [...own].filter((day) => isNear(day, other)).length;
}

function isNear(day: DayNumber, others: ReadonlySet<DayNumber>): boolean {
  for (let distance = -bothSidesWithinDays; distance <= bothSidesWithinDays; distance++) {
    if (others.has(day + distance)) return true;
  }
  return false;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
