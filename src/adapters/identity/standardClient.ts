import type { AuthenticationResult, PublicClientApplication } from "@azure/msal-browser";

import { AppError } from "../../core/errors";
import { dialogParent } from "./dialogWindow";
import type { OpenDialog } from "./dialogWindow";
import type { SignInClient, TokenRequest } from "./signInClient";

export interface StandardClientOptions {
  readonly clientId: string;
  /** Origin of the sign-in service. */
  readonly signInOrigin: string;
  /** Address of the page that runs; the pages of sign-in lie beside it. */
  readonly page: URL;
  /** Opens Outlook's own window where pop-ups are blocked. */
  readonly openDialog: OpenDialog;
}

/**
 * MSAL's client for Outlooks that do not sign add-ins in. The rep signs in once in a window of its own;
 * the session lasts as long as the browser's tab. @throws AppError
 */
export async function createStandardClient(options: StandardClientOptions): Promise<SignInClient> {
  const msal = await import(/* webpackChunkName: "sign-in" */ "@azure/msal-browser");
  const { clientId, signInOrigin, page } = options;
  const client = new msal.PublicClientApplication({
    auth: {
      clientId,
      clientCapabilities: ["CP1"],
      knownAuthorities: [new URL(signInOrigin).host],
      redirectUri: new URL("signed-in.html", page).href,
      // The pane lies in a frame of another site, which a window on its own could not answer.
      popupRelayUri: new URL("sign-in.html", page).href,
    },
    cache: { cacheLocation: "sessionStorage" },
    system: { loggerOptions: { piiLoggingEnabled: false } },
  });
  await client.initialize();

  // No hidden frame: the browser keeps the sign-in service's cookies from it.
  const cacheLookupPolicy = msal.CacheLookupPolicy.AccessTokenAndRefreshToken;
  const silently = (request: TokenRequest) =>
    acquireSilently(client, { ...request, cacheLookupPolicy });
  return {
    acquireTokenSilent: silently,
    // One window is enough: what the first sign-in brought opens the other systems as well.
    acquireTokenPopup: (request) =>
      silently(request)
        .catch(() => client.acquireTokenPopup(request))
        .catch((error: unknown) => {
          if (!isBlocked(error)) throw error;
          const popupWindowParent = dialogParent(options.openDialog, page);
          return client.acquireTokenPopup({ ...request, popupWindowParent });
        }),
  };
}

/** The browser opened no window, or Outlook has none to open. */
function isBlocked(error: unknown): boolean {
  const code = error instanceof Error && "errorCode" in error ? error.errorCode : undefined;
  return code === "popup_window_error" || code === "empty_window_error";
}

/** Several people may have signed in on one page; the mailbox's owner is the one meant. */
function acquireSilently(
  client: PublicClientApplication,
  request: TokenRequest,
): Promise<AuthenticationResult> {
  const accounts = client.getAllAccounts();
  const owner = accounts.find(({ username }) => username.toLowerCase() === request.loginHint);
  const account = request.account ?? owner ?? accounts[0];
  if (account === undefined) return Promise.reject(new AppError("signInRequired"));
  return client.acquireTokenSilent({ ...request, account });
}
