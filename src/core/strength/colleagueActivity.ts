/** How active a colleague has lately been with anybody, not only with the prospect. */
export interface ColleagueActivity {
  /** Days, not rounded, since they last wrote to anybody. */
  readonly daysSinceActive?: number;
  /** On how many of the last thirty days they wrote to anybody. */
  readonly activeDays?: number;
}

/** Days of silence that halve a score: such a colleague has left, is on leave or has another job. */
const quietHalfLifeDays = 45;

/** An activity that was not measured counts as writing on every other day. */
const usualActiveDays = 15;

/** Added to the active days: who writes every day counts three times as much as who hardly does. */
const activeDaysGranted = 15;

/**
 * The activity of a colleague of whom nothing is known: that of the middle one of the others. Anybody
 * else's would lift or sink them for nothing but being unknown.
 */
export function middleActivity(known: readonly ColleagueActivity[]): ColleagueActivity {
  const sorted = known.toSorted((one, other) => activityFactor(one) - activityFactor(other));
  return sorted[Math.floor(sorted.length / 2)] ?? {};
}

/** Factor on a colleague's score: 1 for usual activity, towards 0 the longer they are silent. */
export function activityFactor({
  daysSinceActive = 0,
  activeDays = usualActiveDays,
}: ColleagueActivity): number {
  const quietFactor = 2 ** (-daysSinceActive / quietHalfLifeDays);
  return (quietFactor * (activeDaysGranted + activeDays)) / (activeDaysGranted + usualActiveDays);
}
