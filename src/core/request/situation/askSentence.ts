import { safeText } from "../../words/safeText";
import type { IntroductionRequest } from "../introductionRequest";
import { introductionSense } from "./introductionSense";
import { namedProspect } from "./namedProspect";
import type { Purpose } from "./situation";

/** The question of a request. Whether somebody knows the prospect well enough is asked where nothing shows it. */
export function askSentence(request: IntroductionRequest, purpose: Purpose): string {
  const { introducer } = request;
  const words = request.words.toColleague(request.manner);
  const prospect = namedProspect(request);
  const { atCompany } = introducer;
  if (atCompany !== undefined && purpose !== "advise") {
    return words.askThroughCompany(safeText(atCompany.person));
  }
  const isDoubtful = introductionSense(request, introducer) === "onlyHere";
  if (isDoubtful && purpose !== "advise") return words.askIfKnown[purpose](prospect);
  return words.ask[purpose](prospect);
}

/** An easy no. */
export function easyNoSentence(request: IntroductionRequest, purpose: Purpose): string {
  const { easyNo } = request.words.toColleague(request.manner);
  const isAtCompany = request.introducer.atCompany !== undefined && purpose !== "advise";
  return easyNo[isAtCompany ? "companyOnly" : purpose](namedProspect(request));
}
