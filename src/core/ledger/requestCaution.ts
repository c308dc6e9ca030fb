import { noRequests } from "./pastRequest";
import type { PastRequest, RequestHistory } from "./pastRequest";
import { millisecondsPerDay } from "../evidence/contactDay";
import type { Introducer } from "../lookUp/lookUp";
import type { Evidence } from "../evidence/evidence";

/** Why a request may be one too many. */
export type RequestCaution =
  | { readonly kind: "requestedBefore"; readonly request: PastRequest }
  | { readonly kind: "requestedOften"; readonly times: number };

/** Time enough to answer: sooner, a second request is a reminder. */
const answerDays = 14;

/** More in one week is a burden, whoever they are about. */
const mostRequestsAWeek = 3;

/** What the rep should know before another request to the same colleague about the prospect. */
export function requestCaution(
  { latest, requestedAt }: RequestHistory,
  now: Date,
): RequestCaution | undefined {
  if (latest !== undefined && daysSince(latest.requestedAt, now) < answerDays) {
    return { kind: "requestedBefore", request: latest };
  }
  const times = requestedAt.filter((moment) => daysSince(moment, now) < 7).length;
  return times >= mostRequestsAWeek ? { kind: "requestedOften", times } : undefined;
}

/** Of those who could be asked instead, best first, the first who can be asked without a second thought. */
export function nextBestIntroducer(
  others: readonly Introducer[],
  histories: ReadonlyMap<string, RequestHistory>,
  now: Date,
): Introducer | undefined {
  return others.find(
    ({ id }) => requestCaution(histories.get(id) ?? noRequests, now) === undefined,
  );
}

/** Who has written to the rep since may have answered; only the rep can tell. */
export function isAnswerLikely(
  { requestedAt, state }: PastRequest,
  { wroteToRepAt }: Evidence,
): boolean {
  return state === "waiting" && wroteToRepAt !== undefined && wroteToRepAt > requestedAt;
}

function daysSince(moment: Date, now: Date): number {
  return (now.getTime() - moment.getTime()) / millisecondsPerDay;
}
