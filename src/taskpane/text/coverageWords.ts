import { millisecondsPerDay } from "../../core/evidence/contactDay";
import type { Coverage } from "../../core/lookUp/ports";
import type { PaneText } from "../../words/texts/paneText";

/** How far back and how much a source looked; nothing where it has no limits. */
export function coverageWords(
  coverage: Coverage | undefined,
  { lookedAt, errors }: PaneText,
): readonly string[] {
  if (coverage === undefined) return [];
  const { sinceDay, newestMessages, isPartial, isShortened, missingBecause, holds } = coverage;
  return [
    ...(sinceDay === undefined ? [] : [lookedAt.since(new Date(sinceDay * millisecondsPerDay))]),
    ...(newestMessages === undefined ? [] : [lookedAt.newestMessages(newestMessages)]),
    ...(isShortened === true ? [lookedAt.wasSlow] : []),
    ...(holds === undefined ? [] : [lookedAt.holds(holds)]),
    ...(missingBecause === undefined ? [] : [lookedAt.partly(errors[missingBecause].reason)]),
    ...(isPartial && missingBecause === undefined ? [lookedAt.notEverything] : []),
  ];
}
