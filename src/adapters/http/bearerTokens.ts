/** Access tokens for one system. */
export interface BearerTokens {
  /** Origin of the system, the only one these tokens are sent to. */
  readonly audience: string;
  /** @throws AppError when there is no token without asking the rep */
  readonly get: () => Promise<string>;
  /**
   * A token fresh from the sign-in service, after the system refused the last one.
   *
   * @param claims - what the system asks for besides, from its claims challenge
   */
  readonly refresh: (claims?: string) => Promise<string>;
}
