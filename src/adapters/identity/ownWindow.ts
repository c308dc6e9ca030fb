import { AppError } from "../../core/errors";
import { shareUntilFailure } from "../../core/shareUntilFailure";
import { withTimeLimit } from "../http/abortable";
import { toSignInError } from "./msalErrors";
import type { SignInClient } from "./signInClient";

/** Outlook answers without the rep at once or never; less than a token may take in all. */
const silenceMs = 8_000;

/**
 * Outlook signs the rep in as long as its bridge works. From the first failure that asking again would
 * only repeat, the rep does in a window of their own, for the rest of the session.
 */
export function withOwnWindow(
  nested: SignInClient,
  createWindowClient: () => Promise<SignInClient>,
): SignInClient {
  const inWindow = shareUntilFailure(createWindowClient);
  let isBridgeDown = false;
  let hasAnswered = false;

  async function ask(
    ofOutlook: () => ReturnType<SignInClient["acquireTokenSilent"]>,
    ofWindow: (client: SignInClient) => ReturnType<SignInClient["acquireTokenSilent"]>,
  ) {
    if (isBridgeDown) return ofWindow(await inWindow());
    try {
      const token = await ofOutlook();
      hasAnswered = true;
      return token;
    } catch (error) {
      // A bridge that answered before may only be slow now.
      const isLost = isSilence(error) ? !hasAnswered : isLasting(error);
      hasAnswered ||= !isSilence(error);
      if (!isLost) throw error;
      isBridgeDown = true;
      return ofWindow(await inWindow());
    }
  }

  return {
    acquireTokenSilent: (request) =>
      ask(
        () => withTimeLimit(nested.acquireTokenSilent(request), silenceMs, silence),
        (client) => client.acquireTokenSilent(request),
      ),
    acquireTokenPopup: (request) =>
      ask(
        () => nested.acquireTokenPopup(request),
        (client) => client.acquireTokenPopup(request),
      ),
  };
}

function silence(): AppError {
  return new AppError("serviceUnavailable");
}

function isSilence(error: unknown): boolean {
  return error instanceof AppError && error.code === "serviceUnavailable";
}

/** What hosts and the sign-in service say when trying again may help. */
const passingCodes = /^(?:temporarily_unavailable|transient_error|server_error|.*time_?out)$/i;

/**
 * True where Outlook's bridge is what fails, and not the sign-in service: MSAL makes a ServerError of a
 * passing failure and of a lasting one alike, and a ClientAuthError with any code where there is no bridge.
 */
function isLasting(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof AppError) return false;
  const errorCode = "errorCode" in error ? String(error.errorCode) : "";
  const { code } = toSignInError(error);
  if (code === "unsupportedHost") return true;
  if (error.name === "ClientAuthError") return code === "unexpected";
  return code === "serviceUnavailable" && !passingCodes.test(errorCode);
}
