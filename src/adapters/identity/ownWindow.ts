import { AppError } from "../../core/errors";
import { shareUntilFailure } from "../../core/shareUntilFailure";
import { toSignInError } from "./msalErrors";
import type { SignInClient } from "./signInClient";

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

  async function ask(
    inManner: (client: SignInClient) => ReturnType<SignInClient["acquireTokenSilent"]>,
  ) {
    if (isBridgeDown) return inManner(await inWindow());
    try {
      return await inManner(nested);
    } catch (error) {
      if (!isLasting(error)) throw error;
      isBridgeDown = true;
      return inManner(await inWindow());
    }
  }

  return {
    acquireTokenSilent: (request) => ask((client) => client.acquireTokenSilent(request)),
    acquireTokenPopup: (request) => ask((client) => client.acquireTokenPopup(request)),
  };
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
