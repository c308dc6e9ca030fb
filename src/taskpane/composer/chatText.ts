import type { IntroductionRequest } from "../../core/request/introductionRequest";
import type { IntroductionDraft } from "../../core/outlookPorts";

/**
 * The request as a chat message, without the sentence that points to the quoted message below,
 * because a chat quotes none.
 */
export function chatText(
  { paragraphs, note }: IntroductionDraft,
  { words }: IntroductionRequest,
): string {
  return [
    ...paragraphs.filter((paragraph) => paragraph !== words.quotedBelow),
    ...(note === undefined ? [] : [note.lead, ...note.paragraphs]),
  ].join("\n\n");
}
