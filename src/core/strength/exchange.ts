import type { ContactDay, DayNumber } from "../evidence/contactDay";
import { connectionHistory } from "./connectionHistory";
import { historySum, isCounted } from "./historySum";
import { isFromColleague, isFromProspect } from "./sides";

/** An automatic or a polite answer is no friendship, nor are two: each side has to be heard on as many days. */
const fewestDaysOfEachSide = 3;

/** "Strong" rests on twice what the quieter side did: ten mails for one answer are a campaign. */
const carriedInExchange = 2;

/** Where less is seen of the quieter side, it carries more, but never beyond this. */
const mostCarried = 10;

/**
 * The part of a score that "strong" may rest on, 0 to 1: the prospect alone cannot make it, by whatever
 * they send.
 *
 * @param visibility - how much of the mail is seen, 0 to 1
 */
export function exchangedShare(
  days: readonly ContactDay[],
  today: DayNumber,
  visibility: number,
): number {
  if (!isHeardFromBoth(days, today)) return 0;
  const carried = Math.min(mostCarried, carriedInExchange / visibility);
  const weakerSide = Math.min(
    ...sides.map((isFromSide) => historySum(days.filter(isFromSide), today)),
  );
  return Math.min(1, (carried * weakerSide) / connectionHistory(days, today));
}

const sides = [isByColleague, isFromProspect];

/**
 * What the prospect cannot make: they send mail and invitations without end. An invitation that nobody is
 * known to have taken is none of the colleague's, and a tally cannot tell whose mail the prospect answers.
 */
function isByColleague(contact: ContactDay): boolean {
  const { direction, kind, messages = [] } = contact;
  if (direction !== "fromProspect" || kind === "phoneCall") return isFromColleague(contact);
  return kind === "email" && messages.some(({ isReply }) => isReply);
}

function isHeardFromBoth(days: readonly ContactDay[], today: DayNumber): boolean {
  return sides.every((isFromSide) => {
    const heard = days.filter((contact) => isFromSide(contact) && isCounted(today - contact.day));
    return new Set(heard.map(({ day }) => day)).size >= fewestDaysOfEachSide;
  });
}
