import { composeForwardableNote } from "../../../core/request/forwardableNote";
import type { IntroductionRequest } from "../../../core/request/introductionRequest";
import { composeRequestText } from "../../../core/request/requestText";
import type { Recalled } from "../../state/composerMemory";
import type { Composition } from "./composition";
import { messageWithReason } from "./messageWithReason";

/** The request as the rep left it, with the reason they last gave for this prospect; else as suggested. */
export function startComposition(
  request: IntroductionRequest,
  { composition, reason }: Recalled,
): Composition {
  if (composition === undefined) {
    return {
      reason,
      ...composeRequestText(request, reason),
      note: composeForwardableNote(request),
      isNoteAdded: false,
      quotation: { status: "off" },
      progress: { status: "writing" },
    };
  }
  return {
    ...composition,
    reason,
    message: messageWithReason(composition, reason, request),
    // What was under way when the composer closed is not heard of any more.
    quotation: composition.quotation.status === "on" ? composition.quotation : { status: "off" },
    progress: { status: "writing" },
  };
}
