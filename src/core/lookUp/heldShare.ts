import type { ContactDay, ContactDirection, DayNumber } from "../evidence/contactDay";
import type { HeldShare } from "./ports";

/** Of fewer emails than this nothing can be said in general. */
const fewestEmails = 5;
const fewestSent = 3;

/** A source that holds this much holds all, near enough. */
const nearlyAllShare = 0.8;

/**
 * How much of the rep's own mail with the prospect one source (`held`, the CRM) has of what another
 * (`seen`, the mailbox) saw; undefined where too few emails were seen, or nearly all are held.
 *
 * @param since - first day on which both were looked at
 */
export function heldShare(
  held: readonly ContactDay[],
  seen: readonly ContactDay[],
  since: DayNumber,
): HeldShare | undefined {
  const countOf = (days: readonly ContactDay[], direction: ContactDirection) =>
    days
      .filter(({ kind, day }) => kind === "email" && day >= since)
      .filter((contact) => contact.direction === direction)
      .reduce((sum, { times }) => sum + times, 0);
  const sent = { held: countOf(held, "toProspect"), seen: countOf(seen, "toProspect") };
  const received = { held: countOf(held, "fromProspect"), seen: countOf(seen, "fromProspect") };
  if (sent.held === 0 && sent.seen >= fewestSent && received.held > 0) return "receivedOnly";

  const all = { held: sent.held + received.held, seen: sent.seen + received.seen };
  if (all.seen < fewestEmails || all.held === 0 || all.held >= nearlyAllShare * all.seen)
    return undefined;
  return { oneIn: Math.round(all.seen / all.held) };
}
