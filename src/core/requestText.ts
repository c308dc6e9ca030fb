import { acquaintanceOf } from "./acquaintance";
import { millisecondsPerDay } from "./contactDay";
import type { DayNumber } from "./contactDay";
import { passedOnSubject, prospectName, prospectNameAndAddress } from "./introductionRequest";
import type { IntroductionRequest } from "./introductionRequest";
import type { IntroductionWords } from "./introductionWords";
import { mayQuoteHeader } from "./quotedHeader";
import { paragraphsIn } from "./safeLines";
import { safeText } from "./safeText";
import { clipSubject } from "./subject";

/** The words of a request, for the rep to change: plain text, paragraphs apart by an empty line. */
export interface RequestText {
  readonly subject: string;
  readonly message: string;
}

/**
 * Asks an introducer for an introduction, in a mail that reads as an answer to the prospect's message.
 * It claims only what the evidence supports. Of a protected message nothing is passed on.
 *
 * @param reason - why the rep wants to meet the prospect, in the rep's own words
 */
export function composeRequestText(request: IntroductionRequest, reason = ""): RequestText {
  return { subject: requestSubject(request), message: paragraphsOf(request, reason).join("\n\n") };
}

/** Names the prospect and keeps the original subject recognisable. */
export function requestSubject(
  { item, prospect, words }: IntroductionRequest,
  about = words.subject(prospectName(prospect)),
): string {
  const original = passedOnSubject(item);
  return clipSubject(`RE: ${original === "" ? about : `${about} – ${original}`}`);
}

function paragraphsOf(request: IntroductionRequest, reason: string): readonly string[] {
  const { item, prospect, introducer, rep, words } = request;
  const isMessageBelow = item.kind === "message" && mayQuoteHeader(request);
  return [
    words.greeting(safeText(introducer.colleague.displayName)),
    wishParagraph(request),
    reasonText(reason),
    acquaintanceSentence(request),
    words.ask(prospectName(prospect)),
    words.easyNo,
    isMessageBelow ? words.quotedBelow : "",
    `${words.thanks}\n${safeText(rep.displayName)}`.trimEnd(),
  ].filter((paragraph) => paragraph !== "");
}

/** Whom the rep wants to meet: the reason follows it. */
export function wishParagraph({ prospect, words }: IntroductionRequest): string {
  return words.wish(prospectNameAndAddress(prospect));
}

/** The rep's reason as one paragraph. */
export function reasonText(reason: string): string {
  return paragraphsIn(reason).join("\n");
}

/** What colleague and prospect have had with each other; empty where nothing is known. */
export function acquaintanceSentence({ prospect, introducer, words }: IntroductionRequest): string {
  const acquaintance = acquaintanceOf(introducer.evidence);
  if (acquaintance === undefined) return "";
  const month = acquaintance.kind === "onThisMessage" ? "" : monthOf(acquaintance.lastDay, words);
  return words.acquaintance[acquaintance.kind](prospectName(prospect), month);
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
