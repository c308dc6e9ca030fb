import { acquaintanceSentence } from "./acquaintanceSentence";
import { fillFields } from "./fillFields";
import type { IntroductionRequest } from "./introductionRequest";
import { nameToGreet } from "../people/givenName";
import { prospectName, prospectNameAndAddress } from "./prospectName";
import { mayQuoteHeader, passedOnSubject } from "./quotedHeader";
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

/**
 * The text of a request, which reads as an answer to the prospect's message. It claims only what the
 * evidence supports. Of a protected message nothing is passed on.
 *
 * @param reason - why the rep wants to meet the prospect, in the rep's own words
 */
export function composeRequestText(request: IntroductionRequest, reason = ""): RequestText {
  const { template, introducer } = request;
  // An organisation's words take for granted that the introducer knows the prospect.
  const isOurs = template === undefined || introducer.atCompany !== undefined;
  const paragraphs = isOurs
    ? paragraphsOf(request, reason)
    : ownParagraphs(template, request, reason);
  return { subject: requestSubject(request), message: paragraphs.join("\n\n") };
}

/** Names the prospect and keeps the original subject recognisable. */
export function requestSubject(request: IntroductionRequest): string {
  const about = aboutWhom(request);
  const original = passedOnSubject(request.item);
  // Whoever was looked up has written nothing that could be answered.
  if (request.item.isStandIn === true) return clipSubject(about);
  return clipSubject(`RE: ${original === "" ? about : `${about} – ${original}`}`);
}

/** An organisation's own subject may leave the name out. */
function aboutWhom(request: IntroductionRequest): string {
  const { prospect, template, words } = request;
  const name = prospectName(prospect);
  const own = template === undefined ? "" : safeText(filled(template.subject, request));
  if (own === "") return words.subject(name);
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

function paragraphsOf(request: IntroductionRequest, reason: string): readonly string[] {
  const { item, introducer, rep, words } = request;
  const isMessageBelow = item.kind === "message" && mayQuoteHeader(request);
  return [
    words.greeting(nameToGreet(safeText(introducer.colleague.displayName))),
    wishParagraph(request),
    reasonText(reason),
    acquaintanceSentence(request),
    askParagraph(request),
    words.easyNo,
    isMessageBelow ? words.quotedBelow : "",
    `${words.thanks}\n${safeText(rep.displayName)}`.trimEnd(),
  ].filter((paragraph) => paragraph !== "");
}

/** The sentence that names the prospect; the rep's reason follows it. */
export function wishParagraph({ prospect, introducer, words }: IntroductionRequest): string {
  const { atCompany } = introducer;
  if (atCompany === undefined) return words.wish(prospectNameAndAddress(prospect));
  return words.atCompany.wish({
    person: safeText(atCompany.person ?? ""),
    company: safeText(atCompany.companyName),
    prospect: prospectNameAndAddress(prospect),
  });
}

/** Whoever knows only somebody else there cannot ask the prospect first. */
function askParagraph({ prospect, introducer, words }: IntroductionRequest): string {
  return introducer.atCompany === undefined
    ? words.ask(prospectName(prospect))
    : words.atCompany.ask(safeText(introducer.atCompany.person ?? ""));
}

/** The rep's reason as one paragraph. */
export function reasonText(reason: string): string {
  return paragraphsIn(reason).join("\n");
}
