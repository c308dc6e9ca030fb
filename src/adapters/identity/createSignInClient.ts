import { errorCodeOf } from "../../core/errors";
import type { SignInPath } from "../../core/hostReport";
import { partLoader } from "../../core/partLoader";
import { createNestedClient } from "./nestedClient";
import { withOwnWindow } from "./ownWindow";
import type { SignInClient } from "./signInClient";
import type { StandardClientOptions } from "./standardClient";

export interface SignInClientOptions extends StandardClientOptions {
  /** True where Outlook offers nested app authentication. */
  readonly doesOutlookSignIn: boolean;
  /** Told who signs the rep in from now on. */
  readonly onPath?: (path: SignInPath) => void;
}

const loadStandardClient = partLoader(
  () => import(/* webpackChunkName: "sign-in-window" */ "./standardClient"),
);

/** Outlook signs the rep in where it can; elsewhere the rep does, in a window of its own. */
export async function createSignInClient(options: SignInClientOptions): Promise<SignInClient> {
  const inWindow = async () => {
    options.onPath?.("ownWindow");
    return (await loadStandardClient()).createStandardClient(options);
  };
  if (!options.doesOutlookSignIn) return inWindow();
  try {
    const nested = await createNestedClient(options.clientId);
    options.onPath?.("outlook");
    return withOwnWindow(nested, inWindow);
  } catch (error) {
    // Outlook said that it signs in, but has no bridge, or one that refuses or is silent.
    const code = errorCodeOf(error);
    if (code !== "unsupportedHost" && code !== "serviceUnavailable") throw error;
    return inWindow();
  }
}
