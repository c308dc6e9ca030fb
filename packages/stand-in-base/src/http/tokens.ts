/** The claims in a token of the local identity service. */
export interface TokenClaims {
  /** Directory id of the signed-in user. */
  readonly oid: string;
  readonly tid: string;
  /** Origin of the system the token is for. */
  readonly aud: string;
  /** Scopes, separated by a space. A program that signs in as itself has none of these three. */
  readonly scp?: string;
  readonly preferred_username?: string;
  readonly name?: string;
  /** Application permissions of such a program. */
  readonly roles?: readonly string[];
  readonly idtyp?: "app";
}

/**
 * Checks the Authorization header of a request.
 * @returns the claims of a valid token for the stand-in's own origin, otherwise undefined
 */
export type VerifyToken = (authorization: string | undefined) => Promise<TokenClaims | undefined>;
