import { answerDays, noRequests } from "./pastRequest";
import type { PastRequest, RequestHistory } from "./pastRequest";
import { millisecondsPerDay } from "../evidence/contactDay";
import type { Introducer } from "../lookUp/lookUp";
import type { RequestHistories } from "./readRequestHistories";
import type { Evidence } from "../evidence/evidence";

/** What the rep is told before a request that may be one too many. */
export interface RequestCaution {
  readonly reason: CautionReason;
  /** Who could get the request instead. */
  readonly nextBest: Introducer | undefined;
}

export type CautionReason =
  | { readonly kind: "requestedBefore" | "declined"; readonly request: PastRequest }
  | { readonly kind: "requestedOften"; readonly times: number };

/**
 * More requests than these to one colleague in a week are a burden, whichever prospects they are
 * about.
 */
const mostRequestsAWeek = 3;

/** What the rep should know before this request is made; mostly nothing. */
export function requestCaution(
  request: { readonly introducer: Introducer; readonly others: readonly Introducer[] },
  histories: RequestHistories,
  now: Date,
): RequestCaution | undefined {
  const reason = cautionReason(historyOf(request.introducer, histories), now);
  if (reason === undefined) return undefined;
  return { reason, nextBest: nextBestIntroducer(request.others, histories, now) };
}

/** Why a request to somebody with this history may be one too many. */
export function cautionReason(
  { latest, requestedAt }: RequestHistory,
  now: Date,
): CautionReason | undefined {
  if (latest?.state === "declined") return { kind: "declined", request: latest };
  if (latest !== undefined && daysSince(latest.requestedAt, now) < answerDays) {
    return { kind: "requestedBefore", request: latest };
  }
  const times = requestedAt.filter((moment) => daysSince(moment, now) < 7).length;
  return times >= mostRequestsAWeek ? { kind: "requestedOften", times } : undefined;
}

/** Of the others, best first, the first to whom no request would be one too many; sooner one who is there. */
export function nextBestIntroducer(
  others: readonly Introducer[],
  histories: RequestHistories,
  now: Date,
): Introducer | undefined {
  const free = others.filter(
    (other) => cautionReason(historyOf(other, histories), now) === undefined,
  );
  return free.find(({ profile }) => profile?.presence !== "outOfOffice") ?? free[0];
}

export function historyOf({ id }: Introducer, histories: RequestHistories): RequestHistory {
  return histories.get(id) ?? noRequests;
}

/**
 * A colleague who has written to the rep since the request may have answered it; only the rep can
 * tell.
 */
export function isAnswerLikely(
  { requestedAt, state }: PastRequest,
  { wroteToRepAt }: Evidence,
): boolean {
  return state === "waiting" && wroteToRepAt !== undefined && wroteToRepAt > requestedAt;
}

function daysSince(moment: Date, now: Date): number {
  return (now.getTime() - moment.getTime()) / millisecondsPerDay;
}
