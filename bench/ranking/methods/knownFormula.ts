import type { DirectMessage } from "../../archive/directMessages";
import type { Candidate } from "../../archive/findCandidates";
import type { Query } from "../../archive/readQueries";
import { ageInDays } from "./method";

/**
 * The formula the product's own grew from, kept as a contender: per day of 24 hours back from the
 * query the square root of the message weights, faded by a hyperbola of thirty days.
 */
export function knownFormula({ messages }: Pick<Candidate, "messages">, query: Query): number {
  const weightByAge = new Map<number, number>();
  for (const message of messages) {
    const age = Math.floor(ageInDays(message, query));
    if (age < 0 || age >= 1095) continue;
    weightByAge.set(age, (weightByAge.get(age) ?? 0) + weightOf(message));
  }
  return [...weightByAge].reduce(
    (total, [age, weight]) => total + Math.sqrt(weight) / (1 + (age + 0.5) / 30),
    0,
  );
}

function weightOf({ isReply, isCopied, recipientCount }: DirectMessage): number {
  return ((isReply ? 2 : 1) * (isCopied ? 1 / 2 : 1)) / Math.sqrt(Math.max(1, recipientCount));
}
