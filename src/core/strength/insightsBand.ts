import type { DayNumber } from "../evidence/contactDay";
import type { Mention } from "../evidence/evidence";
import type { ConnectionStrength } from "./connectionStrength";

/** The step of the model's clock: one mail a month is what "medium" stands for (docs/strength.md). */
const currentDays = 30;

/**
 * The band of somebody whom Dynamics' own insights name. How much contact is behind a row is written nowhere, so
 * it is never strong; the date of the last contact is all it rests on. Dynamics' score only orders.
 */
export function insightsBand(
  mentions: readonly Mention[],
  today: DayNumber,
): Exclude<ConnectionStrength, "strong"> {
  const mention = mentions.find(({ kind }) => kind === "insights");
  if (mention?.kind !== "insights" || mention.lastDay === undefined) return "weak";
  return today - mention.lastDay <= currentDays ? "medium" : "weak";
}
