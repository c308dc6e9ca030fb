import type { IntroductionRequest } from "../../core/request/introductionRequest";
import type { IntroductionDraft } from "../../core/outlookPorts";

/** The request as a chat message: nothing is quoted there, so nothing is said to be below. */
export function chatText(
  { paragraphs, note }: IntroductionDraft,
  { words }: IntroductionRequest,
): string {
  return [
    ...paragraphs.filter((paragraph) => paragraph !== words.quotedBelow),
    ...(note === undefined ? [] : [note.lead, ...note.paragraphs]),
  ].join("\n\n");
}
