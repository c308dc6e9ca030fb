import type { DetailLevel } from "../people/organization";
import { daysBetween } from "./daysBetween";
import { answerDays } from "./pastRequest";
import type { OpenRequest, RequestLedger, RequestPair } from "./requestPorts";

/** What the rep could do about it. `wait`: so many days more; before that a second request is a reminder. */
export type NextStep =
  { readonly kind: "sayWhetherSent" | "remind" } | { readonly kind: "wait"; readonly days: number };

export function nextStep({ state, requestedAt }: OpenRequest, now: Date): NextStep {
  if (state === "opened") return { kind: "sayWhetherSent" };
  const days = answerDays - daysBetween(requestedAt, now);
  return days > 0 ? { kind: "wait", days } : { kind: "remind" };
}

export interface OpenRequestList {
  readonly requests: readonly OpenRequest[];
  readonly detailLevel: DetailLevel;
}

interface OpenRequestPorts {
  readonly openRequestLedger: () => Promise<RequestLedger>;
  readonly openTenant: () => Promise<{
    readonly readOrganization: () => Promise<{ readonly detailLevel: DetailLevel }>;
  }>;
}

/** The rep's open requests, oldest first, by name where the people are known. @throws Error without a ledger */
export async function readOpenRequests(
  known: readonly RequestPair[],
  { openRequestLedger, openTenant }: OpenRequestPorts,
): Promise<OpenRequestList> {
  const ledger = await openRequestLedger();
  const [requests, detailLevel] = await Promise.all([
    ledger.readOpen(known),
    detailLevelOf(openTenant),
  ]);
  return { requests, detailLevel };
}

/** As little as possible where it cannot be known. */
async function detailLevelOf(openTenant: OpenRequestPorts["openTenant"]): Promise<DetailLevel> {
  try {
    return (await (await openTenant()).readOrganization()).detailLevel;
  } catch {
    return "bars";
  }
}
