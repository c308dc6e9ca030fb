import { millisecondsPerDay } from "../../core/evidence/contactDay";
import type { DayNumber } from "../../core/evidence/contactDay";
import type { Coverage } from "../../core/lookUp/ports";
import type { DetailLevel } from "../../core/people/organization";
import type { PaneText } from "../../words/texts/paneText";

export interface CoverageContext {
  readonly detailLevel: DetailLevel;
  readonly today: DayNumber;
}

/** How far back and how much a source looked; nothing where it has no limits. */
export function coverageWords(
  coverage: Coverage | undefined,
  text: PaneText,
  { detailLevel, today }: CoverageContext,
): readonly string[] {
  if (coverage === undefined) return [];
  if (coverage.isNeverKept === true) return [text.lookedAt.neverKept];
  if (coverage.isOutOfScope === true) return [text.lookedAt.outOfScope];
  return [
    ...(detailLevel === "bars" ? [] : amountWords(coverage, text, today)),
    ...missingWords(coverage, text, detailLevel),
  ];
}

function amountWords(
  { sinceDay, newestMessages, isShortened, holds, asOfDay, mailboxes }: Coverage,
  { lookedAt }: PaneText,
  today: DayNumber,
): readonly string[] {
  return [
    ...(asOfDay === undefined ? [] : [lookedAt.asOf(Math.max(0, today - asOfDay))]),
    ...(mailboxes === undefined ? [] : [lookedAt.mailboxes(mailboxes.read, mailboxes.all)]),
    ...(sinceDay === undefined ? [] : [lookedAt.since(new Date(sinceDay * millisecondsPerDay))]),
    ...(newestMessages === undefined ? [] : [lookedAt.newestMessages(newestMessages)]),
    ...(isShortened === true ? [lookedAt.wasSlow] : []),
    ...(holds === undefined ? [] : [lookedAt.holds(holds)]),
  ];
}

/** Without numbers, what was shortened is said here. */
function missingWords(
  { isPartial, isShortened, missingBecause }: Coverage,
  { lookedAt, errors }: PaneText,
  detailLevel: DetailLevel,
): readonly string[] {
  if (missingBecause !== undefined) return [lookedAt.partly(errors[missingBecause].reason)];
  const isLess = isPartial || (isShortened === true && detailLevel === "bars");
  return isLess ? [lookedAt.notEverything] : [];
}
