import { whenOf } from "../acquaintanceSentence";
import type { IntroductionRequest } from "../introductionRequest";
import { namedProspect } from "./namedProspect";
import { ownContactOf } from "./ownContact";

/** The sentence that names the prospect and the rep's own contact with them; the rep's reason follows it. */
export function openingSentence(request: IntroductionRequest): string {
  const { opening } = request.words.toColleague(request.manner);
  const prospect = namedProspect(request);
  const own = ownContactOf(request);
  if (own.kind === "none" && request.introducer.atCompany !== undefined) {
    return opening.companyOnly(prospect);
  }
  if (own.kind === "none") return opening.none(prospect);
  if (own.kind === "meetingAhead") return opening.meetingAhead(prospect);
  return opening[own.kind](prospect, whenOf(own.lastDay, request, request.own ?? { sources: [] }));
}
