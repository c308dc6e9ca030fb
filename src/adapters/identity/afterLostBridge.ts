import { shareUntilFailure } from "../../core/shareUntilFailure";
import { AppError } from "../../core/errors";
import { withTimeLimit } from "../http/abortable";
import { toSignInError } from "./msalErrors";
import type { SignInClient, TokenRequest } from "./signInClient";

/** A bridge that works answers from its own cache; the rep waits so long at each message until they sign in. */
const tryMs = 1_000;

/** What there is once Outlook's bridge has failed for good in this session. */
interface AfterLostBridge {
  /** Of the window of our own. */
  readonly inWindow: SignInClient;
  /** Begins with the bridge anew. @throws AppError */
  readonly createNested: () => Promise<SignInClient>;
  readonly onBack: () => void;
}

/**
 * What the rep signed in to in a window of their own comes first, without a wait. As long as they have not, the
 * bridge gets one short try at each start of the pane, because it may only have been slow when Outlook started.
 */
export function afterLostBridge({ inWindow, createNested, onBack }: AfterLostBridge): SignInClient {
  const nested = shareUntilFailure(createNested);
  let isSilent = false;
  let back: SignInClient | undefined;

  /** @returns undefined where the bridge has no token */
  async function tryBridge(request: TokenRequest) {
    if (isSilent) return undefined;
    const late = () => new AppError("serviceUnavailable");
    const answer = nested().then((client) => client.acquireTokenSilent(request));
    try {
      const token = await withTimeLimit(answer, tryMs, late);
      back ??= await nested();
      onBack();
      return token;
    } catch {
      isSilent = true;
      return undefined;
    }
  }

  return {
    async acquireTokenSilent(request) {
      if (back !== undefined) return back.acquireTokenSilent(request);
      try {
        return await inWindow.acquireTokenSilent(request);
      } catch (error) {
        const token = isSignedOut(error) ? await tryBridge(request) : undefined;
        if (token === undefined) throw error;
        return token;
      }
    },
    acquireTokenPopup: (request) => (back ?? inWindow).acquireTokenPopup(request),
  };
}

function isSignedOut(error: unknown): boolean {
  return toSignInError(error).code === "signInRequired";
}
