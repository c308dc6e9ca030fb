/**
 * How active a colleague has lately been with anybody, not only with the prospect. In one list it is
 * known of every colleague or of none: a colleague of whom nothing is known counts as active.
 */
export interface ColleagueActivity {
  /** Days, not rounded, since they last wrote to anybody. */
  readonly daysSinceActive?: number;
  /** On how many of the last thirty days they wrote to anybody. */
  readonly activeDays?: number;
}

/** Who has gone quiet everywhere has left, is on leave or has another job. */
const quietHalfLifeDays = 30;

const activeDaysWindow = 30;

/** What nobody measured counts as this: writing on every other day. */
const usualActiveDays = 15;

/** What a history is worth today: somebody who writes every day counts up to twice who hardly does. */
export function activityFactor({
  daysSinceActive = 0,
  activeDays = usualActiveDays,
}: ColleagueActivity): number {
  const isStillThere = 2 ** (-daysSinceActive / quietHalfLifeDays);
  return (isStillThere * (activeDaysWindow + activeDays)) / (activeDaysWindow + usualActiveDays);
}
