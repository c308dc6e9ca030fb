import { AppError } from "../errors";
import { prospectName } from "./introductionRequest";
import type { IntroductionRequest } from "./introductionRequest";
import type { IntroductionDraft } from "../outlookPorts";
import { mayQuoteText, quotedHeader } from "./quotedHeader";
import { requestSubject } from "./requestText";
import type { RequestText } from "./requestText";
import { paragraphsIn } from "../words/safeLines";
import { safeText } from "../words/safeText";
import { clipSubject } from "../words/subject";

/** What the rep has made of the suggested text. */
export interface WrittenRequest extends RequestText {
  /** To be passed on to the prospect. */
  readonly note?: string;
  /** The message as plain text, when the rep wants it quoted. */
  readonly messageText?: string;
  /** For the date of the message; the host's own where it is not given. */
  readonly timeZone?: string;
}

/** The request as written, with what may be quoted: a mail to the introducer alone. */
export function composeIntroductionDraft(
  request: IntroductionRequest,
  { subject, message, note = "", messageText, timeZone }: WrittenRequest,
): IntroductionDraft {
  const { item, prospect, introducer, words } = request;
  const address = introducer.colleague.addresses[0];
  if (address === undefined || address === prospect.address) throw new AppError("unexpected");

  const noteParagraphs = paragraphsIn(note);
  return {
    itemKey: item.key,
    prospect,
    introducer: { address, displayName: introducer.colleague.displayName },
    subject: clipSubject(safeText(subject)) || requestSubject(request),
    paragraphs: paragraphsIn(message),
    ...(noteParagraphs.length > 0 && {
      note: { lead: words.noteLead(prospectName(prospect)), paragraphs: noteParagraphs },
    }),
    quotedHeader: quotedHeader(request, timeZone),
    ...(mayQuoteText(request) && messageText !== undefined && { quotedText: messageText }),
  };
}
