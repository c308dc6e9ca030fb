import { millisecondsPerDay } from "../../core/evidence/contactDay";
import type { Coverage } from "../../core/lookUp/ports";
import type { Organization } from "../../core/people/organization";
import type { PaneText } from "../../words/texts/paneText";

/** How far back and how much a source looked; nothing where it has no limits. */
export function coverageWords(
  coverage: Coverage | undefined,
  text: PaneText,
  detailLevel: Organization["detailLevel"],
): readonly string[] {
  if (coverage === undefined) return [];
  return [
    ...(detailLevel === "bars" ? [] : amountWords(coverage, text)),
    ...missingWords(coverage, text, detailLevel),
  ];
}

function amountWords(
  { sinceDay, newestMessages, isShortened, holds }: Coverage,
  { lookedAt }: PaneText,
): readonly string[] {
  return [
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
  detailLevel: Organization["detailLevel"],
): readonly string[] {
  if (missingBecause !== undefined) return [lookedAt.partly(errors[missingBecause].reason)];
  const isLess = isPartial || (isShortened === true && detailLevel === "bars");
  return isLess ? [lookedAt.notEverything] : [];
}
