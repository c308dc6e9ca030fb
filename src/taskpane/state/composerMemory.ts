import type { Composition } from "../composer/writing/composition";
import { requestKey } from "../../core/request/requestContext";
import type { RequestContext } from "../../core/request/requestContext";
import { createShortMemory } from "../../core/shortMemory";

/** More than anybody writes at a time. */
const keptCompositions = 50;

/** What the rep has written, as long as the pane lives. */
export interface ComposerMemory {
  readonly recall: (context: RequestContext) => Recalled;
  readonly keep: (context: RequestContext, composition: Composition) => void;
}

export interface Recalled {
  readonly composition: Composition | undefined;
  /** Why the rep wants to meet the prospect, whomever they told so. */
  readonly reason: string;
}

export function createComposerMemory(): ComposerMemory {
  const compositions = createShortMemory<Composition>({ capacity: keptCompositions });
  const reasons = createShortMemory<string>({ capacity: keptCompositions });
  return {
    recall: (context) => ({
      composition: compositions.get(requestKey(context)),
      reason: reasons.get(context.prospect.address) ?? "",
    }),
    keep: (context, composition) => {
      compositions.set(requestKey(context), composition);
      reasons.set(context.prospect.address, composition.reason);
    },
  };
}
