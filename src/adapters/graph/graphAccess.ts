import { AppError } from "../../core/errors";
import type { BearerTokens } from "../http/bearerTokens";
import type { GraphScope } from "./graphScopes";
import type { GrantedScopes } from "./scopes";

/** Tokens for Graph with the scopes they carry. */
export interface ScopedTokens extends BearerTokens {
  /** Names of the scopes of the current token. @throws AppError without a token */
  readonly granted: () => Promise<readonly string[]>;
}

export interface GraphAccess {
  /** For the transport: as many scopes as were agreed to. */
  readonly tokens: BearerTokens;
  readonly readGranted: () => Promise<GrantedScopes>;
}

/** Every user may read their own profile; Entra issues no token without this scope. */
const least: readonly GraphScope[] = ["User.Read"];

/**
 * Asks for all wanted scopes at once, which Microsoft Entra refuses as a whole when one of them was not
 * agreed to. Then a token for the least carries whatever else was agreed to.
 */
export function createGraphAccess(
  wanted: readonly GraphScope[],
  tokensFor: (scopes: readonly string[]) => ScopedTokens,
): GraphAccess {
  const all = tokensFor(wanted);
  const fallback = tokensFor(least);
  let choice: Promise<ScopedTokens> | undefined;

  async function choose(): Promise<ScopedTokens> {
    try {
      await all.get();
      return all;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "consentRequired") throw error;
      return fallback;
    }
  }
  function chosen(): Promise<ScopedTokens> {
    choice ??= choose().catch((error: unknown) => {
      choice = undefined;
      throw error;
    });
    return choice;
  }

  return {
    tokens: {
      audience: all.audience,
      get: async () => (await chosen()).get(),
      refresh: async (claims) => (await chosen()).refresh(claims),
    },
    readGranted: async () => withImplied(await (await chosen()).granted()),
  };
}

function withImplied(granted: readonly string[]): GrantedScopes {
  const readsAllUsers = granted.includes("User.Read.All");
  return new Set([...granted, ...(readsAllUsers ? ["User.ReadBasic.All"] : [])]);
}
