import { acquaintanceOf } from "../evidence/acquaintance";
import type { DayNumber } from "../evidence/contactDay";
import type { Evidence } from "../evidence/evidence";
import type { IntroductionRequest } from "./introductionRequest";
import {
  introductionSense,
  isInThisMeeting,
  lastMeetingTogether,
} from "./situation/introductionSense";
import { momentOf } from "./situation/moment";
import type { Moment } from "./situation/moment";
import { ownContactOf } from "./situation/ownContact";
import { safeText } from "../words/safeText";
import { namedProspect } from "./situation/namedProspect";

/** The sentence about the contact between introducer and prospect; empty where none is known. */
export function acquaintanceSentence(request: IntroductionRequest): string {
  const { introducer, item } = request;
  const { acquaintance: words } = request.words.toColleague(request.manner);
  const prospect = namedProspect(request);
  const { atCompany } = introducer;
  if (atCompany !== undefined) {
    return words.throughCompany(safeText(atCompany.person), safeText(atCompany.companyName));
  }
  const own = ownContactOf(request);
  const together = lastMeetingTogether(request.own, introducer.evidence);
  if (isInThisMeeting(request, introducer)) {
    return words.inThatMeeting[own.kind === "meetingAhead" ? "ahead" : "past"];
  }
  if (own.kind === "met" && own.lastDay === together) return words.inThatMeeting.past;
  if (together !== undefined) return words.together(prospect, whenOf(together, request));
  const acquaintance = acquaintanceOf(introducer.evidence);
  if (acquaintance === undefined) return "";
  const isHere = introductionSense(request, introducer) === "onlyHere";
  if (isHere || acquaintance.kind === "onThisMessage") return words.onThisItem[item.kind](prospect);
  return words[acquaintance.kind](prospect, whenOf(acquaintance.lastDay, request));
}

/** Undefined where no date of this evidence may be told. */
export function whenOf(
  day: DayNumber,
  request: IntroductionRequest,
  { sources }: Pick<Evidence, "sources"> = request.introducer.evidence,
): Moment | undefined {
  const { detailLevel, organizationMailDetail } = request.organization;
  const isStricter = sources.includes("organization") && organizationMailDetail !== "counts";
  return detailLevel === "bars" || isStricter ? undefined : momentOf(day, request.askedAt);
}
