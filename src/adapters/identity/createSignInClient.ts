import { errorCodeOf } from "../../core/errors";
import { createNestedClient } from "./nestedClient";
import type { SignInClient } from "./signInClient";
import { createStandardClient } from "./standardClient";
import type { StandardClientOptions } from "./standardClient";

export interface SignInClientOptions extends StandardClientOptions {
  /** True where Outlook offers nested app authentication. */
  readonly doesOutlookSignIn: boolean;
}

/** Outlook signs the rep in where it can; elsewhere the rep does, in a window of its own. */
export async function createSignInClient(options: SignInClientOptions): Promise<SignInClient> {
  if (!options.doesOutlookSignIn) return createStandardClient(options);
  try {
    return await createNestedClient(options.clientId);
  } catch (error) {
    // Said, but not so: no bridge, or one that refuses.
    if (errorCodeOf(error) !== "unsupportedHost") throw error;
    return createStandardClient(options);
  }
}
