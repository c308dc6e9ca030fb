import { acquaintanceOf } from "./acquaintance";
import { millisecondsPerDay } from "./contactDay";
import type { DayNumber } from "./contactDay";
import { AppError } from "./errors";
import type { IntroductionWords } from "./introductionWords";
import type { Introducer } from "./lookUp";
import type { Organization } from "./organization";
import type { Prospect, Rep } from "./people";
import type { IntroductionDraft, OpenItem } from "./ports";
import { quotedHeader } from "./quotedHeader";
import { safeText } from "./safeText";
import { baseSubject, clipSubject } from "./subject";

export interface IntroductionRequest {
  readonly item: OpenItem;
  readonly prospect: Prospect;
  readonly introducer: Introducer;
  readonly rep: Rep;
  readonly organization: Organization;
  readonly words: IntroductionWords;
  /** Why the rep wants to meet the prospect, in the rep's own words. */
  readonly reason?: string;
  /** The message as plain text, when the rep wants it quoted. */
  readonly messageText?: string;
  /** For the date of the message; the host's own where it is not given. */
  readonly timeZone?: string;
}

/** Long enough for any name, short enough to leave the original subject its place. */
const maxNameLength = 100;

/**
 * Asks an introducer for an introduction, in a mail that reads as an answer to the prospect's message.
 * It claims only what the evidence supports. Of a protected message nothing is passed on.
 */
export function composeIntroductionRequest(request: IntroductionRequest): IntroductionDraft {
  const { item, prospect, introducer, organization, messageText } = request;
  const address = introducer.colleague.addresses[0];
  if (address === undefined) throw new AppError("unexpected");

  const mayQuoteText = organization.quote === "message" && !item.isProtected;
  return {
    itemKey: item.key,
    prospect,
    introducer: { address, displayName: introducer.colleague.displayName },
    subject: subjectOf(request),
    paragraphs: paragraphsOf(request),
    quotedHeader: quotedHeader(request),
    ...(mayQuoteText && messageText !== undefined && { quotedText: messageText }),
  };
}

function subjectOf({ item, prospect, words }: IntroductionRequest): string {
  const original = item.isProtected ? "" : baseSubject(item.subject);
  const about = `RE: ${words.subject(nameOf(prospect))}`;
  return clipSubject(original === "" ? about : `${about} – ${original}`);
}

function paragraphsOf(request: IntroductionRequest): readonly string[] {
  const { item, prospect, introducer, rep, words, reason = "" } = request;
  const name = nameOf(prospect);
  const isMessageBelow = item.kind === "message" && quotedHeader(request).length > 0;
  return [
    words.greeting(safeText(introducer.colleague.displayName)),
    words.wish(nameAndAddress(prospect)),
    ...reason.split(/[\r\n]+/).map(safeText),
    acquaintanceSentence(request),
    words.ask(name),
    words.easyNo,
    isMessageBelow ? words.quotedBelow : "",
    words.thanks,
    safeText(rep.displayName),
  ].filter((paragraph) => paragraph !== "");
}

function acquaintanceSentence({ prospect, introducer, words }: IntroductionRequest): string {
  const acquaintance = acquaintanceOf(introducer.evidence);
  if (acquaintance === undefined) return "";
  const month = acquaintance.kind === "onThisMessage" ? "" : monthOf(acquaintance.lastDay, words);
  return words.acquaintance[acquaintance.kind](nameOf(prospect), month);
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

function nameOf({ displayName, address }: Prospect): string {
  return clipSubject(safeText(displayName) || address, maxNameLength);
}

function nameAndAddress(prospect: Prospect): string {
  const name = nameOf(prospect);
  return name === prospect.address ? name : `${name} (${prospect.address})`;
}
