import { acquaintanceOf } from "../evidence/acquaintance";
import { millisecondsPerDay } from "../evidence/contactDay";
import type { DayNumber } from "../evidence/contactDay";
import type { IntroductionRequest } from "./introductionRequest";
import { prospectName } from "./prospectName";
import type { IntroductionWords } from "./introductionWords";

/** The sentence about the contact between introducer and prospect; empty where none is known. */
export function acquaintanceSentence({
  prospect,
  introducer,
  organization,
  words,
}: IntroductionRequest): string {
  // What is known of somebody at the company is no contact with anybody else there.
  if (introducer.atCompany !== undefined) return "";
  const acquaintance = acquaintanceOf(introducer.evidence);
  if (acquaintance === undefined) return "";
  const name = prospectName(prospect);
  if (acquaintance.kind === "onThisMessage") return words.acquaintance.onThisMessage(name);
  if (organization.detailLevel === "bars") return words.undated[acquaintance.kind](name);
  return words.acquaintance[acquaintance.kind](name, monthOf(acquaintance.lastDay, words));
}

/** A day is a day in UTC; a month is as exact as a request should be. */
function monthOf(day: DayNumber, { language }: IntroductionWords): string {
  const format = new Intl.DateTimeFormat(language, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(day * millisecondsPerDay));
}
