import { composeForwardableNote } from "./forwardableNote";
import type { IntroductionRequest } from "./introductionRequest";
import { composeRequestText } from "./requestText";
import type { RequestText } from "./requestText";
import { suggestedPurpose } from "./situation/situation";
import type { Purpose } from "./situation/situation";

/** A request while the rep writes it. */
export interface Composition extends RequestText {
  /** What the rep asks for. */
  readonly purpose: Purpose;
  /** Why the rep wants to meet the prospect. */
  readonly reason: string;
  /** The text that the introducer may forward to the prospect. */
  readonly note: string;
  readonly isNoteAdded: boolean;
  /** The text of the message, where the rep wants it quoted. */
  readonly quotedText: string | undefined;
}

/** The composition to begin with: template or our own words, before the rep changes anything. */
export function suggestedComposition(request: IntroductionRequest): Composition {
  return {
    ...composeRequestText(request),
    purpose: suggestedPurpose(request),
    reason: "",
    note: composeForwardableNote(request),
    isNoteAdded: false,
    quotedText: undefined,
  };
}
