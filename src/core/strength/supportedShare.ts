import type { ContactDay, DayNumber } from "../evidence/contactDay";
import { connectionHistory } from "./connectionHistory";
import { historySum } from "./historySum";
import { isFromColleague, isFromProspect } from "./sides";

/**
 * The weaker direction supports at most ten times its own amount: a single answer does not turn a
 * mailing into a tie.
 */
const carriedByWeakerSide = 10;

/** What is left of mail in one direction where the other is hardly seen. */
const unseenSideFactor = 2 / 3;

/**
 * How far the history of a pair is more than mail in one direction: the part of a score that a band may
 * rest on, 0 to 1.
 *
 * @param visibility - how much of the mail is seen, 0 to 1: a side that nobody tracks is not missed
 */
export function supportedShare(
  days: readonly ContactDay[],
  today: DayNumber,
  visibility: number,
): number {
  const history = connectionHistory(days, today);
  if (history === 0) return 0;

  const shares = [
    (carriedByWeakerSide * weakerSide(days, today)) / history,
    personalMail(days, today) / history,
    unseenSideFactor * (1 - visibility),
  ];
  return Math.min(1, Math.max(...shares));
}

function weakerSide(days: readonly ContactDay[], today: DayNumber): number {
  return Math.min(
    historySum(days.filter(isFromColleague), today),
    historySum(days.filter(isFromProspect), today),
  );
}

/** The prospect's mail to the colleague and at most a few others. A tally cannot show it. */
function personalMail(days: readonly ContactDay[], today: DayNumber): number {
  const personal = days.filter(
    ({ direction, addressing, messages }) =>
      direction === "fromProspect" && addressing === "direct" && messages !== undefined,
  );
  return historySum(personal, today, { massMailFactor: 0 });
}
