import type { Prospect } from "../../core/people/people";
import type { Composition } from "../../core/request/composition";
import { requestKey } from "../../core/request/introductionRequest";
import type { IntroductionRequest } from "../../core/request/introductionRequest";
import { createShortMemory } from "../../core/shortMemory";

/** More compositions than a rep has under way at a time. */
const keptCompositions = 50;

/** The rep's texts, kept as long as the pane lives. */
export interface ComposerMemory {
  /** The composition as the rep left it; undefined where they have not begun one. */
  readonly recall: (request: IntroductionRequest) => Composition | undefined;
  /** Why the rep wants to meet the prospect, whomever they told so. */
  readonly reasonFor: (prospect: Prospect) => string;
  readonly keep: (request: IntroductionRequest, composition: Composition) => void;
  /** Whether a form for a draft has failed, or may have, since the pane is open. */
  readonly isFormDoubted: () => boolean;
  readonly doubtForm: () => void;
}

export function createComposerMemory(): ComposerMemory {
  const compositions = createShortMemory<Composition>({ capacity: keptCompositions });
  const reasons = createShortMemory<string>({ capacity: keptCompositions });
  let isFormDoubted = false;
  return {
    recall: (request) => compositions.get(requestKey(request)),
    reasonFor: ({ address }) => reasons.get(address) ?? "",
    keep(request, composition) {
      compositions.set(requestKey(request), composition);
      reasons.set(request.prospect.address, composition.reason);
    },
    isFormDoubted: () => isFormDoubted,
    doubtForm() {
      isFormDoubted = true;
    },
  };
}
