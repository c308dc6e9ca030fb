import type { Coverage, ReadingReach } from "../../../core/lookUp/ports";
import type { AllKindsCount } from "./countKinds";
import { newestDays } from "./query/dayWindow";
import type { DayWindow } from "./query/dayWindow";

/** The coverage of the CRM: since the newest days only where one kind was counted no further back. */
export function coverageOf(
  { isPartial, isShortened, missingBecause }: AllKindsCount,
  window: DayWindow,
  reach: ReadingReach | undefined,
): Coverage {
  const { since } = (isShortened ? newestDays([window]) : undefined) ?? window;
  return {
    sinceDay: since,
    isPartial,
    ...(isShortened && { isShortened }),
    ...(missingBecause !== undefined && { missingBecause }),
    ...(reach !== undefined && { reach }),
  };
}
