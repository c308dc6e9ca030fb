import type { TokenAnswer, TokenParameters } from "./nestedAppAuth";

/** The identity service's answer in the field names of Microsoft Entra. */
interface EntraTokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly scope: string;
}

interface EntraError {
  readonly error: string;
  readonly suberror?: string;
  readonly error_description: string;
}

export interface TokenClientOptions {
  readonly identityUrl: string;
  /** Directory id of the user whose Outlook this is. */
  readonly userId: string;
  /** Asks the user whether the add-in may do this. */
  readonly askForConsent: (scopes: readonly string[]) => Promise<boolean>;
}

/** Gets tokens as Outlook does for an add-in: silently, or with the user's consent. */
export async function getToken(
  parameters: TokenParameters,
  mode: "silent" | "interactive",
  options: TokenClientOptions,
): Promise<TokenAnswer> {
  const answer = await post(parameters, options);
  if (mode === "silent" || !isConsentMissing(answer)) return answer;

  const isAgreed = await options.askForConsent(scopeNames(parameters.scope));
  if (isAgreed) return post({ ...parameters, consent: "accept" }, options);
  return { status: "USER_CANCEL", code: "user_cancel", description: "The user declined." };
}

function isConsentMissing(answer: TokenAnswer): boolean {
  return "status" in answer && answer.status === "USER_INTERACTION_REQUIRED";
}

const outage: TokenAnswer = {
  status: "TRANSIENT_ERROR",
  code: "service_not_available",
  description: "Sign-in is out of order.",
};

async function post(
  body: object,
  { identityUrl, userId }: TokenClientOptions,
): Promise<TokenAnswer> {
  try {
    const response = await fetch(`${identityUrl}/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...body, userId }),
    });
    if (response.status >= 500) return outage;
    return response.ok
      ? toToken((await response.json()) as EntraTokens)
      : toFailure((await response.json()) as EntraError);
  } catch {
    return { status: "NO_NETWORK", code: "no_network", description: "No answer from sign-in." };
  }
}

function toToken({ access_token, id_token, expires_in, scope }: EntraTokens): TokenAnswer {
  return { token: { access_token, id_token, expires_in, scope, properties: null } };
}

function toFailure({ error, suberror, error_description: description }: EntraError): TokenAnswer {
  return suberror === "consent_required"
    ? { status: "USER_INTERACTION_REQUIRED", code: suberror, description }
    : { status: "PERSISTENT_ERROR", code: error, description };
}

/** `http://localhost:5002/user_impersonation` is `user_impersonation` to a reader. */
function scopeNames(scope: string): readonly string[] {
  return scope
    .split(" ")
    .map((name) => name.slice(name.lastIndexOf("/") + 1))
    .filter((name) => !["", "openid", "profile", "offline_access"].includes(name));
}
