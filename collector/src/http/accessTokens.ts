/** Access tokens of the collector itself: no user stands behind them. */
export interface AccessTokens {
  /** @param resource - origin of the system the token is for */
  readonly get: (resource: string) => Promise<string>;
  /** After a system refused the last one. */
  readonly renew: (resource: string) => Promise<string>;
}

/** Keeps each token until shortly before it expires. */
export function createAccessTokens(
  ask: (resource: string) => Promise<{ readonly token: string; readonly expiresAt: number }>,
): AccessTokens {
  const kept = new Map<string, Promise<{ readonly token: string; readonly expiresAt: number }>>();

  async function renew(resource: string): Promise<string> {
    const asked = ask(resource);
    kept.set(resource, asked);
    // A refusal must not be remembered.
    asked.catch(() => kept.delete(resource));
    return (await asked).token;
  }

  return {
    renew,
    async get(resource) {
      const known = await kept.get(resource);
      if (known === undefined || known.expiresAt - Date.now() < restMs) return renew(resource);
      return known.token;
    },
  };
}

/** A request that waits in line should still find its token good. */
const restMs = 5 * 60_000;
