import type { Composition } from "./composition";
import type { IntroductionRequest } from "./introductionRequest";
import { composeRequestText, reasonText, wishParagraph } from "./requestText";

/** With another reason: the suggested message anew where it is unchanged, else only the reason in it. */
export function withReason(
  composition: Composition,
  reason: string,
  request: IntroductionRequest,
): Composition {
  const isAsSuggested =
    composition.message === composeRequestText(request, composition.reason).message;
  const message = isAsSuggested
    ? composeRequestText(request, reason).message
    : replaceReason(composition.message, {
        was: reasonText(composition.reason),
        now: reasonText(reason),
        after: wishParagraph(request),
      });
  return { ...composition, reason, message };
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
