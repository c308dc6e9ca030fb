import type { AccountInfo, AuthenticationResult } from "@azure/msal-browser";

import { AppError } from "../../core/errors";
import type { EmailAddress } from "../../core/people/emailAddress";
import { withTimeLimit } from "../http/abortable";
import type { BearerTokens } from "../http/bearerTokens";
import { toSignInError } from "./msalErrors";
import type { SignInClient } from "./signInClient";
import { shareUntilFailure } from "../../core/shareUntilFailure";
import { createSingleFlight } from "./singleFlight";
import { whoseToken } from "./whoseToken";

/** A system that tokens are for. */
export interface Resource {
  readonly origin: string;
  /** Scopes with the system's address in front. */
  readonly scopes: readonly string[];
}

/** The signed-in account. */
export interface Account {
  readonly tenantId: string;
  /** Sign-in name, mostly an e-mail address. */
  readonly username: string;
  readonly displayName: string;
}

/** Tokens for one system, and what they allow. */
export interface ResourceTokens extends BearerTokens {
  /** Names of the scopes of the current token, without the system's address. @throws AppError */
  readonly granted: () => Promise<readonly string[]>;
}

export interface TokenProvider {
  /**
   * Preloads the sign-in library before the first token is needed. A failure shows when the token
   * is requested.
   */
  readonly prepare: () => void;
  readonly tokensFor: (resource: Resource) => ResourceTokens;
  /** Undefined until the first token has arrived. */
  readonly account: () => Account | undefined;
  /**
   * Asks the rep for a token that was refused without; for `first` when none was. Only from a click, because a
   * window opens: one, because a browser blocks a second. What else was refused is tried once more in
   * silence; what is still missing then needs another click. @throws AppError
   */
  readonly signIn: (first: Resource) => Promise<void>;
}

export interface TokenProviderOptions {
  readonly authority: string;
  /** Called once, and again after a failure. @throws AppError */
  readonly createClient: () => Promise<SignInClient>;
  /** Address of the open mailbox, where Outlook tells. */
  readonly mailboxAddress?: () => EmailAddress | undefined;
}

/** The request for one token. */
interface Wish {
  readonly resource: Resource;
  readonly forceRefresh?: boolean;
  readonly claims?: string;
}

type Manner = "acquireTokenSilent" | "acquireTokenPopup";

const limitMs: Readonly<Record<Manner, number>> = {
  /** Outlook may have to ask the sign-in service. */
  acquireTokenSilent: 10_000,
  /** The rep reads, types and confirms on a phone. */
  acquireTokenPopup: 180_000,
};

/** The state of one sign-in; MSAL keeps the tokens. */
interface Session {
  readonly authority: string;
  readonly client: () => Promise<SignInClient>;
  /** Token requests that need the rep's consent, by scopes. */
  readonly refused: Map<string, Wish>;
  /** Of those, what the rep was refused although they have signed in: no account is missing there. */
  missing: ReadonlySet<string>;
  readonly mailboxAddress: () => EmailAddress | undefined;
  /** Whose tokens there have been, by id. */
  readonly accounts: Map<string, AccountInfo>;
  /** Whom the rep has chosen in a window. */
  chosen: AccountInfo | undefined;
  account: Account | undefined;
}

export function createTokenProvider(options: TokenProviderOptions): TokenProvider {
  const session: Session = {
    authority: options.authority,
    client: shareUntilFailure(options.createClient),
    refused: new Map(),
    missing: new Set(),
    mailboxAddress: options.mailboxAddress ?? (() => undefined),
    accounts: new Map(),
    chosen: undefined,
    account: undefined,
  };
  const singleFlight = createSingleFlight<AuthenticationResult>();

  function acquireOnce(manner: Manner, wish: Wish): Promise<AuthenticationResult> {
    const name = [manner, scopesOf(wish), wish.forceRefresh, wish.claims].join(" ");
    return singleFlight(name, () => acquire(manner, wish, session));
  }

  return {
    prepare: () => {
      session.client().catch(() => undefined);
    },
    tokensFor(resource) {
      const inSilence = (wish: Wish) => acquireOnce("acquireTokenSilent", wish);
      return {
        audience: resource.origin,
        get: async () => (await inSilence({ resource })).accessToken,
        refresh: async (claims) => (await inSilence(freshWish(resource, claims))).accessToken,
        granted: async () => (await inSilence({ resource })).scopes.map(scopeName),
      };
    },
    account: () => session.account,
    async signIn(first) {
      const [wish = { resource: first }, ...others] = session.refused.values();
      await acquireOnce("acquireTokenPopup", wish);
      const tries = others.map((other) => acquireOnce("acquireTokenSilent", other));
      const outcomes = await Promise.allSettled(tries);
      const missing = others.filter((_, place) => outcomes[place]?.status === "rejected");
      session.missing = new Set(missing.map(scopesOf));
    },
  };
}

async function acquire(
  manner: Manner,
  wish: Wish,
  session: Session,
): Promise<AuthenticationResult> {
  try {
    const result = await requestToken(await session.client(), manner, wish, session);
    session.refused.delete(scopesOf(wish));
    session.accounts.set(result.account.homeAccountId, result.account);
    if (manner === "acquireTokenPopup") session.chosen = result.account;
    session.account = toAccount(result);
    return result;
  } catch (error) {
    const appError = withPermission(toSignInError(error), wish, session);
    if (canBeAsked(appError)) session.refused.set(scopesOf(wish), wish);
    throw appError;
  }
}

function requestToken(
  client: SignInClient,
  manner: Manner,
  { resource, ...wish }: Wish,
  session: Session,
): Promise<AuthenticationResult> {
  const { authority } = session;
  const whose = whoseToken(session);
  const answer = client[manner]({ scopes: [...resource.scopes], authority, ...whose, ...wish });
  // A bridge that never answers would hang for ever.
  return withTimeLimit(answer, limitMs[manner], () => new AppError("serviceUnavailable"));
}

/** To a rep who has just signed in, "sign in" says nothing: what is missing is one more permission. */
function withPermission(error: AppError, wish: Wish, { missing }: Session): AppError {
  const isPermission = error.code === "signInRequired" && missing.has(scopesOf(wish));
  return isPermission ? new AppError("consentRequired", { cause: error }) : error;
}

function scopeName(scope: string): string {
  return scope.slice(scope.lastIndexOf("/") + 1);
}

function scopesOf({ resource }: Wish): string {
  return resource.scopes.join(" ");
}

function freshWish(resource: Resource, claims: string | undefined): Wish {
  return { resource, forceRefresh: true, ...(claims !== undefined && { claims }) };
}

/** True where an interactive sign-in can help. */
function canBeAsked({ code }: AppError): boolean {
  return code === "signInRequired" || code === "consentRequired";
}

function toAccount({ account }: AuthenticationResult): Account {
  const { tenantId, username, name = "" } = account;
  return { tenantId: tenantId.toLowerCase(), username, displayName: name };
}
