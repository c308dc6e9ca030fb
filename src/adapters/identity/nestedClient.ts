import type { Configuration } from "@azure/msal-browser";

import { AppError } from "../../core/errors";
import { partLoader } from "../../core/partLoader";
import { withTimeLimit } from "../http/abortable";
import { keepAccount } from "./keepAccount";
import type { SignInClient } from "./signInClient";

/** By name: a library handed on as a whole would be loaded as a whole. */
const loadMsal = partLoader(async () => {
  const { createNestablePublicClientApplication, PublicClientApplication, CacheLookupPolicy } =
    await import(/* webpackChunkName: "sign-in" */ "@azure/msal-browser");
  return { createNestablePublicClientApplication, PublicClientApplication, CacheLookupPolicy };
});

/** Outlook answers at once or never. */
const bridgeLimitMs = 5_000;

/**
 * MSAL's client for nested app authentication: Outlook, in which the rep is signed in, gets the
 * tokens. @throws AppError `unsupportedHost` where Outlook's bridge is missing or refuses,
 * `serviceUnavailable` where it is silent
 */
export async function createNestedClient(clientId: string): Promise<SignInClient> {
  const msal = await loadMsal();
  const made = { isNested: false };
  const creation = msal.createNestablePublicClientApplication(
    configuration(clientId),
    undefined,
    (given, controller) => {
      made.isNested = true;
      return new msal.PublicClientApplication(given, controller);
    },
  );
  const client = await withTimeLimit(creation, bridgeLimitMs, silent);
  // When the bridge fails, MSAL silently makes a standard client, whose popups cannot work in a frame.
  if (!made.isNested) throw unsupportedHost();
  return keepAccount(client, { cacheLookupPolicy: msal.CacheLookupPolicy.Skip });
}

function configuration(clientId: string): Configuration {
  return {
    auth: { clientId, clientCapabilities: ["CP1"] },
    cache: { cacheLocation: "memoryStorage" },
    system: { loggerOptions: { piiLoggingEnabled: false } },
  };
}

function unsupportedHost(): AppError {
  return new AppError("unsupportedHost");
}

function silent(): AppError {
  return new AppError("serviceUnavailable");
}
