import type { Introducer } from "../../lookUp/lookUp";
import { introductionSense } from "./introductionSense";
import { ownContactOf } from "./ownContact";
import type { OwnContact, OwnContactFacts } from "./ownContact";

/** Where a request stands: between rep and prospect, or, where that says more, the colleague and the prospect. */
export type Situation =
  | "stranger"
  | "wroteToMe"
  | "iWrote"
  | "inTouch"
  | "met"
  | "meetingAhead"
  | "together"
  | "onlyHere"
  | "companyOnly";

/** What a request can ask for. */
export const purposes = ["introduce", "putInAWord", "advise"] as const;

export type Purpose = (typeof purposes)[number];

export interface SituationFacts extends OwnContactFacts {
  readonly introducer: Introducer;
}

export function situationOf(facts: SituationFacts): Situation {
  if (facts.introducer.atCompany !== undefined) return "companyOnly";
  const sense = introductionSense(facts, facts.introducer);
  if (sense !== "makesSense") return sense;
  return ownSituation(ownContactOf(facts));
}

/** Who has an answer from somebody needs no introduction to them. */
const purposeBySituation: Readonly<Record<Exclude<Situation, "onlyHere">, Purpose>> = {
  stranger: "introduce",
  wroteToMe: "putInAWord",
  iWrote: "introduce",
  inTouch: "putInAWord",
  met: "putInAWord",
  meetingAhead: "advise",
  together: "advise",
  companyOnly: "introduce",
};

/** What the situation suggests to ask for; the rep may want something else. */
export function suggestedPurpose(facts: SituationFacts): Purpose {
  const situation = situationOf(facts);
  if (situation !== "onlyHere") return purposeBySituation[situation];
  return purposeBySituation[ownSituation(ownContactOf(facts))];
}

function ownSituation({ kind }: OwnContact) {
  return kind === "none" ? "stranger" : kind;
}
