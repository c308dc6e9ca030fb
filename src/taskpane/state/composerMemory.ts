import type { EmailAddress } from "../../core/people/emailAddress";
import type { Composition } from "../composer/writing/composition";
import { requestKey } from "../../core/request/requestContext";
import type { RequestContext } from "../../core/request/requestContext";

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
  const compositions = new Map<string, Composition>();
  const reasons = new Map<EmailAddress, string>();
  return {
    recall: (context) => ({
      composition: compositions.get(requestKey(context)),
      reason: reasons.get(context.prospect.address) ?? "",
    }),
    keep: (context, composition) => {
      const key = requestKey(context);
      compositions.delete(key);
      compositions.set(key, composition);
      for (const oldest of [...compositions.keys()].slice(0, -keptCompositions)) {
        compositions.delete(oldest);
      }
      reasons.set(context.prospect.address, composition.reason);
    },
  };
}
