import type { AuthenticationResult } from "@azure/msal-browser";

import type { SignInClient, TokenRequest } from "./signInClient";

/** A token that ends sooner is asked for anew, as MSAL's own cache does. */
const leastLifetimeMs = 300_000;

/**
 * MSAL's cache of nested app authentication answers for the account that Outlook named at start, whichever
 * account is asked for. Here a token of another account is asked for past that cache, and kept.
 */
export function keepAccount(client: SignInClient, pastCache: Partial<TokenRequest>): SignInClient {
  const kept = new Map<string, AuthenticationResult>();

  function keep(request: TokenRequest, result: AuthenticationResult): AuthenticationResult {
    kept.set(keyOf(request, result.account.homeAccountId), result);
    return result;
  }

  function keptFor(request: TokenRequest, accountId: string): AuthenticationResult | undefined {
    if (request.forceRefresh === true || request.claims !== undefined) return undefined;
    const result = kept.get(keyOf(request, accountId));
    const isFresh = (result?.expiresOn?.getTime() ?? 0) > Date.now() + leastLifetimeMs;
    return isFresh ? result : undefined;
  }

  return {
    acquireTokenPopup: async (request) => keep(request, await client.acquireTokenPopup(request)),
    async acquireTokenSilent(request) {
      const accountId = request.account?.homeAccountId;
      if (accountId === undefined) return client.acquireTokenSilent(request);
      const known = keptFor(request, accountId);
      if (known !== undefined) return known;
      const first = await client.acquireTokenSilent(request);
      if (first.account.homeAccountId === accountId) return first;
      return keep(request, await client.acquireTokenSilent({ ...request, ...pastCache }));
    },
  };
}

function keyOf({ scopes, authority }: TokenRequest, accountId: string): string {
  return [accountId, authority, ...scopes].join(" ");
}
