import type { AccountInfo, AuthenticationResult, CacheLookupPolicy } from "@azure/msal-browser";

/** The part of an MSAL client that the product uses. */
export interface SignInClient {
  readonly acquireTokenSilent: (request: TokenRequest) => Promise<AuthenticationResult>;
  readonly acquireTokenPopup: (request: TokenRequest) => Promise<AuthenticationResult>;
}

export interface TokenRequest {
  readonly scopes: string[];
  readonly authority: string;
  readonly forceRefresh?: boolean;
  readonly claims?: string;
  /** The account the token is for, where there is a choice. */
  readonly account?: AccountInfo;
  /** Whom to suggest where the rep signs in. */
  readonly loginHint?: string;
  readonly cacheLookupPolicy?: CacheLookupPolicy;
}
