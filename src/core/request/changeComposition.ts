import type { Composition } from "./composition";
import type { IntroductionRequest } from "./introductionRequest";
import { composeRequestText, reasonText } from "./requestText";
import { openingSentence } from "./situation/openingSentence";
import type { Purpose } from "./situation/situation";

/** With another reason: the suggested message anew where it is unchanged, else only the reason in it. */
export function withReason(
  composition: Composition,
  reason: string,
  request: IntroductionRequest,
): Composition {
  const { message, purpose } = composition;
  const isAsSuggested = message === composeRequestText(request, composition).message;
  const changed = isAsSuggested
    ? composeRequestText(request, { reason, purpose }).message
    : replaceReason(message, {
        was: reasonText(composition.reason),
        now: reasonText(reason),
        after: openingSentence(request),
      });
  return { ...composition, reason, message: changed };
}

/** For another purpose: what the rep has written themselves stays. */
export function withPurpose(
  composition: Composition,
  purpose: Purpose,
  request: IntroductionRequest,
): Composition {
  const was = composeRequestText(request, composition);
  return suggestedAnew({ ...composition, purpose }, was, request);
}

/** The composition in the words of `request`, where it was as suggested by `former`, which spoke otherwise. */
export function inOtherWords(
  composition: Composition,
  former: IntroductionRequest,
  request: IntroductionRequest,
): Composition {
  return suggestedAnew(composition, composeRequestText(former, composition), request);
}

function suggestedAnew(
  composition: Composition,
  was: Pick<Composition, "subject" | "message">,
  request: IntroductionRequest,
): Composition {
  const now = composeRequestText(request, composition);
  return {
    ...composition,
    subject: composition.subject === was.subject ? now.subject : composition.subject,
    message: composition.message === was.message ? now.message : composition.message,
  };
}

/** Adds the reason to the note: before the question, or after the greeting where that was changed. */
export function withReasonInNote(
  composition: Composition,
  { words }: IntroductionRequest,
): Composition {
  const { note, reason } = composition;
  const paragraphs = note.split(/\n{2,}/);
  const before = paragraphs[paragraphs.indexOf(words.note.ask) - 1];
  const change = { was: "", now: reasonText(reason), after: before ?? "" };
  return { ...composition, note: replaceReason(note, change) };
}

interface ReasonChange {
  readonly was: string;
  readonly now: string;
  /** The paragraph a first reason follows. */
  readonly after: string;
}

/** What else the rep wrote stays as it is. */
function replaceReason(text: string, { was, now, after }: ReasonChange): string {
  const paragraphs = text.split(/\n{2,}/);
  const place = was === "" ? -1 : paragraphs.indexOf(was);
  if (place !== -1) return joined(paragraphs.toSpliced(place, 1, now));
  if (was !== "" || now === "") return text;
  const before = Math.max(0, paragraphs.indexOf(after));
  return joined(paragraphs.toSpliced(before + 1, 0, now));
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}
