import { acquaintanceSentence } from "./acquaintanceSentence";
import { fillFields } from "./fillFields";
import type { IntroductionRequest } from "./introductionRequest";
import { nameToGreet } from "../people/givenName";
import { prospectName } from "./prospectName";
import { mayQuoteHeader, passedOnSubject } from "./quotedHeader";
import { askSentence, easyNoSentence } from "./situation/askSentence";
import { namedProspect } from "./situation/namedProspect";
import { isOnItem } from "./situation/onItem";
import { openingSentence } from "./situation/openingSentence";
import { suggestedPurpose } from "./situation/situation";
import type { Purpose } from "./situation/situation";
import { hasField } from "../words/requestTemplate";
import type { RequestTemplate } from "../words/requestTemplate";
import { paragraphsIn } from "../words/safeLines";
import { safeText } from "../words/safeText";
import { clipSubject } from "../words/subject";

/** The words of a request, for the rep to change: plain text, paragraphs apart by an empty line. */
export interface RequestText {
  readonly subject: string;
  readonly message: string;
}

/** What the rep decides before the words are made. */
export interface RequestChoices {
  /** Why the rep wants to meet the prospect, in the rep's own words. */
  readonly reason?: string;
  /** What the situation suggests, where the rep has not chosen. */
  readonly purpose?: Purpose;
}

/** The longest subject that Outlook takes. */
const maxSubjectLength = 255;

/**
 * The text of a request, which reads as an answer to the prospect's message. It claims only what the
 * evidence supports. Of a protected message nothing is passed on.
 */
export function composeRequestText(
  request: IntroductionRequest,
  choices: RequestChoices = {},
): RequestText {
  const { reason = "", purpose = suggestedPurpose(request) } = choices;
  // An organisation's words take for granted that the introducer knows the prospect.
  const template = request.introducer.atCompany === undefined ? request.template : undefined;
  const paragraphs =
    template === undefined
      ? paragraphsOf(request, reason, purpose)
      : ownParagraphs(template, request, reason);
  return { subject: requestSubject(request, purpose), message: paragraphs.join("\n\n") };
}

/**
 * The original subject first, so that the request stands beside the prospect's message wherever mail is sorted
 * by subject; then what is asked for. Only a message can be answered.
 */
export function requestSubject(
  request: IntroductionRequest,
  purpose: Purpose = suggestedPurpose(request),
): string {
  const about = aboutWhom(request, purpose);
  const original = passedOnSubject(request);
  const prefix = isAnswer(request) ? "RE: " : "";
  if (original === "") return clipSubject(`${prefix}${about}`);
  const behind = clipSubject(` – ${about}`, maxSubjectLength / 2);
  const before = clipSubject(`${prefix}${original}`, maxSubjectLength - behind.length);
  return `${before}${behind}`;
}

/** A meeting, or a message that the prospect has no part in, cannot be answered. */
function isAnswer(request: IntroductionRequest): boolean {
  const { item, prospect } = request;
  return item.kind === "message" && !item.isBeingWritten && isOnItem(request, prospect.address);
}

/** An organisation's own subject may leave the name out. */
function aboutWhom(request: IntroductionRequest, purpose: Purpose): string {
  const { prospect, template, words, manner } = request;
  const name = prospectName(prospect);
  const own = template === undefined ? "" : safeText(filled(template.subject, request));
  // The organisation's words ask for an introduction, whatever the situation suggests.
  const asked = template === undefined ? purpose : "introduce";
  if (own === "") return words.toColleague(manner).subject[asked](name);
  return own.includes(name) ? own : `${own} – ${name}`;
}

/** A reason the template has no field for follows the first paragraph. */
function ownParagraphs(
  template: RequestTemplate,
  request: IntroductionRequest,
  reason: string,
): readonly string[] {
  const { message, fields } = template;
  const isReasonInside = fields === "named" && hasField(message, "reason");
  const paragraphs = paragraphsIn(filled(message, request, reasonText(reason)));
  const extra = isReasonInside ? "" : reasonText(reason);
  return [...paragraphs.slice(0, 1), extra, ...paragraphs.slice(1)].filter((text) => text !== "");
}

function filled(text: string, request: IntroductionRequest, reason = ""): string {
  return request.template?.fields === "named" ? fillFields(text, request, reason) : text;
}

function paragraphsOf(
  request: IntroductionRequest,
  reason: string,
  purpose: Purpose,
): readonly string[] {
  const { introducer, rep } = request;
  const words = request.words.toColleague(request.manner);
  return [
    words.greeting(nameToGreet(safeText(introducer.colleague.displayName))),
    openingSentence(request),
    reasonText(reason),
    [acquaintanceSentence(request), askSentence(request, purpose)]
      .filter((sentence) => sentence !== "")
      .join(words.between),
    easyNoSentence(request, purpose),
    quotedBelow(request),
    `${words.thanks}\n${words.signature(safeText(rep.displayName))}`.trimEnd(),
  ].filter((paragraph) => paragraph !== "");
}

/** The sentence that points to the quoted message; empty where none is quoted. */
export function quotedBelow(request: IntroductionRequest): string {
  const { item, prospect } = request;
  if (item.kind !== "message" || !mayQuoteHeader(request)) return "";
  const { quotedBelow: words } = request.words.toColleague(request.manner);
  const isTheirs = item.from?.address === prospect.address;
  return words[isTheirs ? "ownMessage" : "other"](namedProspect(request));
}

/** The rep's reason as one paragraph. */
export function reasonText(reason: string): string {
  return paragraphsIn(reason).join("\n");
}
