import type { IntroductionRequest } from "../../../core/request/introductionRequest";
import { quotedBelow } from "../../../core/request/requestText";
import type { IntroductionDraft } from "../../../core/outlookPorts";

/**
 * The request as a chat message, without the sentence that points to the quoted message below,
 * because a chat quotes none.
 */
export function chatText(
  { paragraphs, note }: IntroductionDraft,
  request: IntroductionRequest,
): string {
  const pointer = quotedBelow(request);
  return [
    ...paragraphs.filter((paragraph) => paragraph !== pointer),
    ...(note === undefined ? [] : [note.lead, ...note.paragraphs]),
  ].join("\n\n");
}
