import { millisecondsPerDay } from "../evidence/contactDay";
import type { RequestPorts } from "./requestPorts";

/** Older requests without an answer will hardly get one. */
const waitingDays = 30;

/** How many of the rep's latest requests have no answer; 0 where there is no ledger to tell. */
export async function countWaitingRequests(
  { openRequestLedger }: Pick<RequestPorts, "openRequestLedger">,
  today: Date,
): Promise<number> {
  try {
    const ledger = await openRequestLedger();
    return await ledger.countWaiting(new Date(today.getTime() - waitingDays * millisecondsPerDay));
  } catch {
    return 0;
  }
}
