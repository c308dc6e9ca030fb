import { millisecondsPerDay } from "../../core/evidence/contactDay";
import type { DayNumber } from "../../core/evidence/contactDay";
import type { Coverage } from "../../core/lookUp/ports";
import type { PaneText } from "../../words/texts/paneText";

/** How far back and how much a source looked; nothing where it has no limits. */
export function coverageWords(
  coverage: Coverage | undefined,
  { lookedAt, errors }: PaneText,
  today: DayNumber,
): readonly string[] {
  if (coverage === undefined) return [];
  if (coverage.isOutOfScope === true) return [lookedAt.outOfScope];

  const { sinceDay, newestMessages, isPartial, isShortened, missingBecause, holds } = coverage;
  return [
    ...collectedWords(coverage, lookedAt, today),
    ...(sinceDay === undefined ? [] : [lookedAt.since(new Date(sinceDay * millisecondsPerDay))]),
    ...(newestMessages === undefined ? [] : [lookedAt.newestMessages(newestMessages)]),
    ...(isShortened === true ? [lookedAt.wasSlow] : []),
    ...(holds === undefined ? [] : [lookedAt.holds(holds)]),
    ...(missingBecause === undefined ? [] : [lookedAt.partly(errors[missingBecause].reason)]),
    ...(isPartial && missingBecause === undefined ? [lookedAt.notEverything] : []),
  ];
}

/** Of a source that was filled before, and is not asked live. */
function collectedWords(
  { asOfDay, mailboxes }: Coverage,
  lookedAt: PaneText["lookedAt"],
  today: DayNumber,
): readonly string[] {
  return [
    ...(asOfDay === undefined ? [] : [lookedAt.asOf(Math.max(0, today - asOfDay))]),
    ...(mailboxes === undefined ? [] : [lookedAt.mailboxes(mailboxes.read, mailboxes.all)]),
  ];
}
