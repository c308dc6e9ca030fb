import { noAsks } from "./pastRequest";
import type { Ask, AskHistory } from "./pastRequest";
import { millisecondsPerDay } from "../evidence/contactDay";
import type { Evidence, Introducer } from "../lookUp/lookUp";

/** Why a request may be one too many. */
export type AskCaution =
  | { readonly kind: "askedBefore"; readonly ask: Ask }
  | { readonly kind: "askedOften"; readonly times: number };

/** Time enough to answer: sooner, a second request is a reminder. */
const answerDays = 14;

/** More in one week is a burden, whoever they are about. */
const mostAsksAWeek = 3;

/** What the rep should know before another request to the same colleague about the prospect. */
export function askCaution({ latest, askedAt }: AskHistory, now: Date): AskCaution | undefined {
  if (latest !== undefined && daysSince(latest.askedAt, now) < answerDays) {
    return { kind: "askedBefore", ask: latest };
  }
  const times = askedAt.filter((moment) => daysSince(moment, now) < 7).length;
  return times >= mostAsksAWeek ? { kind: "askedOften", times } : undefined;
}

/** Of those who could be asked instead, best first, the first who can be asked without a second thought. */
export function nextBestIntroducer(
  others: readonly Introducer[],
  histories: ReadonlyMap<string, AskHistory>,
  now: Date,
): Introducer | undefined {
  return others.find(({ id }) => askCaution(histories.get(id) ?? noAsks, now) === undefined);
}

/** Who has written to the rep since may have answered; only the rep can tell. */
export function isAnswerLikely({ askedAt, state }: Ask, { wroteToRepAt }: Evidence): boolean {
  return state === "asked" && wroteToRepAt !== undefined && wroteToRepAt > askedAt;
}

function daysSince(moment: Date, now: Date): number {
  return (now.getTime() - moment.getTime()) / millisecondsPerDay;
}
