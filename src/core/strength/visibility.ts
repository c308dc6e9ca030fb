import type { ContactDay, DayNumber } from "../evidence/contactDay";

/** Contact days by email, and on how many of them the other side was heard within a few days too. */
export interface SeenDays {
  readonly days: number;
  readonly answeredDays: number;
}

/** Where all mail is tracked, at least one contact day in six holds the other side as well. */
const ordinaryAnsweredShare = 1 / 6;

/** How much harder an answer is to see than a message: both have to be tracked, and more. */
const answerRarity = 2.5;

/** How far apart the two sides may be. */
const answerDays = 3;

/** What was tracked longer ago may have been tracked in another way. */
const yearDays = 365;

/** As many contact days as this, answered in the ordinary way, are taken for granted. */
const assumedDays = 20;

/** However little is seen, a score is taken for no more than ten times itself. */
const leastVisibility = 1 / 10;

/**
 * How much of the mail the sources see, 0 to 1: where the Sent folder is not tracked, or few mails
 * are, the other side is missing on most contact days.
 */
export function visibilityOf({ days, answeredDays }: SeenDays): number {
  const share = (answeredDays + assumedDays * ordinaryAnsweredShare) / (days + assumedDays);
  return Math.min(1, Math.max(leastVisibility, (share / ordinaryAnsweredShare) ** answerRarity));
}

/** What the past year of several histories says. Histories of different pairs stay apart. */
export function countSeenDays(
  histories: readonly (readonly ContactDay[])[],
  today: DayNumber,
): SeenDays {
  const sides = histories.map((days) => sidesOf(days, today));
  return {
    days: sum(sides.map(({ sent, received }) => sent.size + received.size)),
    answeredDays: sum(
      sides.map(({ sent, received }) => nearOther(sent, received) + nearOther(received, sent)),
    ),
  };
}

export function addSeenDays(one: SeenDays, other: SeenDays): SeenDays {
  return { days: one.days + other.days, answeredDays: one.answeredDays + other.answeredDays };
}

interface Sides {
  readonly sent: ReadonlySet<DayNumber>;
  readonly received: ReadonlySet<DayNumber>;
}

function sidesOf(days: readonly ContactDay[], today: DayNumber): Sides {
  const emails = days.filter(
    ({ kind, day }) => kind === "email" && day <= today && today - day < yearDays,
  );
  const daysOf = (wanted: ContactDay["direction"]) =>
    new Set(emails.filter(({ direction }) => direction === wanted).map(({ day }) => day));
  return { sent: daysOf("toProspect"), received: daysOf("fromProspect") };
}

function nearOther(own: ReadonlySet<DayNumber>, other: ReadonlySet<DayNumber>): number {
  return [...own].filter((day) => isNear(day, other)).length;
}

function isNear(day: DayNumber, others: ReadonlySet<DayNumber>): boolean {
  for (let distance = -answerDays; distance <= answerDays; distance++) {
    if (others.has(day + distance)) return true;
  }
  return false;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
