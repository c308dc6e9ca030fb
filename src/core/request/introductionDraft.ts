import { AppError } from "../errors";
import { fillFields } from "./fillFields";
import type { Composition } from "./composition";
import type { IntroductionRequest } from "./introductionRequest";
import type { IntroductionDraft } from "../outlookPorts";
import { noteSubject } from "./forwardableNote";
import { mayQuoteText, quotedHeader } from "./quotedHeader";
import { requestSubject } from "./requestText";
import { namedProspect } from "./situation/namedProspect";
import { paragraphsIn } from "../words/safeLines";
import { safeText } from "../words/safeText";
import { clipSubject } from "../words/subject";

/**
 * The request as written, with what may be quoted: a mail to the introducer alone.
 *
 * @param timeZone - for the date of the message; the host's own where it is not given
 */
export function composeIntroductionDraft(
  request: IntroductionRequest,
  { subject, message, purpose, reason, note, isNoteAdded, quotedText }: Composition,
  timeZone?: string,
): IntroductionDraft {
  const { item, prospect, introducer } = request;
  const words = request.words.toColleague(request.manner);
  const named = namedProspect(request);
  const address = introducer.colleague.addresses[0];
  if (address === undefined || address === prospect.address) throw new AppError("unexpected");

  const noteParagraphs = isNoteAdded ? paragraphsIn(note) : [];
  const closing = closingOf(request, reason);
  return {
    itemKey: item.key,
    prospect,
    introducer: { address, displayName: introducer.colleague.displayName },
    subject: clipSubject(safeText(subject)) || requestSubject(request, purpose),
    paragraphs: paragraphsIn(message),
    ...(noteParagraphs.length > 0 && {
      note: {
        follows: words.noteFollows(named),
        lead: words.noteLead(named),
        paragraphs: noteParagraphs,
      },
    }),
    ...(closing.length > 0 && { closing }),
    quotedHeader: quotedHeader(request, timeZone),
    ...(mayQuoteText(request) && quotedText !== undefined && { quotedText }),
  };
}

/** The note as a mail of its own, which the introducer forwards as it is: nothing in it is for them. */
export function composeNoteDraft(
  request: IntroductionRequest,
  composition: Composition,
): IntroductionDraft {
  const { itemKey, prospect, introducer } = composeIntroductionDraft(request, composition);
  return {
    itemKey,
    prospect,
    introducer,
    subject: noteSubject(request),
    paragraphs: paragraphsIn(composition.note),
    quotedHeader: [],
  };
}

function closingOf(request: IntroductionRequest, reason: string): readonly string[] {
  const { organization, words } = request;
  return paragraphsIn(fillFields(organization.closings?.[words.language] ?? "", request, reason));
}
