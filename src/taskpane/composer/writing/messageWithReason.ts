import type { IntroductionRequest } from "../../../core/request/introductionRequest";
import { composeRequestText, reasonText, wishParagraph } from "../../../core/request/requestText";
import type { Composition } from "./composition";
import { replaceReason } from "./replaceReason";

/** The message with another reason: as suggested where it still is, else only the reason replaced. */
export function messageWithReason(
  { message, reason }: Pick<Composition, "message" | "reason">,
  newReason: string,
  request: IntroductionRequest,
): string {
  if (message === composeRequestText(request, reason).message) {
    return composeRequestText(request, newReason).message;
  }
  return replaceReason(message, {
    was: reasonText(reason),
    now: reasonText(newReason),
    after: wishParagraph(request),
  });
}
