import type { ContactDay, ContactDirection, DayNumber } from "../evidence/contactDay";
import type { HeldShare } from "./ports";

/** Of fewer emails than this nothing can be said in general. */
const fewestEmails = 5;
const fewestSent = 3;

/** From here on the source holds what there is, near enough. */
const allButFew = 0.8;

/**
 * What of the rep's own emails with a prospect a source holds where somebody has to put them, by what
 * another source saw of them; undefined where that is too little, or nothing is missing.
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
  if (all.seen < fewestEmails || all.held === 0 || all.held >= allButFew * all.seen)
    return undefined;
  return { oneIn: Math.round(all.seen / all.held) };
}
