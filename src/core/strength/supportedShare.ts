import type { ContactDay, DayNumber } from "../contactDay";
import { connectionHistory } from "./connectionHistory";
import { countedDays, historySum } from "./historySum";
import { isFromColleague, isFromProspect, isOneSided } from "./sides";

/** The weaker direction carries up to ten times itself: a single answer does not ennoble a mailing. */
const carriedByWeakerSide = 10;

interface SupportedShare {
  /** The part of a score that a band may rest on, 0 to 1. */
  readonly share: number;
  readonly hasBothSides: boolean;
}

/** How far the history of a pair is more than mail in one direction. */
export function supportedShare(days: readonly ContactDay[], today: DayNumber): SupportedShare {
  const counted = countedDays(days, today);
  const history = connectionHistory(counted, today);
  if (history === 0) return { share: 0, hasBothSides: false };

  const hasBothSides = !isOneSided(counted);
  const support = hasBothSides
    ? carriedByWeakerSide * weakerSide(counted, today)
    : personalMail(counted, today);
  return { share: Math.min(1, support / history), hasBothSides };
}

function weakerSide(counted: readonly ContactDay[], today: DayNumber): number {
  return Math.min(
    historySum(counted.filter(isFromColleague), today),
    historySum(counted.filter(isFromProspect), today),
  );
}

/** What the prospect alone wrote to the colleague and a few others. A tally cannot show it. */
function personalMail(counted: readonly ContactDay[], today: DayNumber): number {
  const personal = counted.filter(
    ({ direction, addressing, messages }) =>
      direction === "fromProspect" && addressing === "direct" && messages !== undefined,
  );
  return historySum(personal, today, 0);
}
