import * as v from "valibot";

import { createAccessTokens } from "./accessTokens";
import type { AccessTokens } from "./accessTokens";

export interface LocalTokensOptions {
  readonly tenantId: string;
  readonly clientId: string;
  readonly identityUrl: string;
  readonly secret: string;
}

const answerForm = v.object({ access_token: v.string(), expires_in: v.number() });

/** Tokens of the local tenant's sign-in. */
export function createLocalTokens(options: LocalTokensOptions): AccessTokens {
  const { tenantId, clientId, identityUrl, secret } = options;
  return createAccessTokens(async (resource) => {
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: secret,
      scope: `${resource}/.default`,
    });
    const url = new URL(`/${tenantId}/oauth2/v2.0/token`, identityUrl);
    const answer = await fetch(url, { method: "POST", body });
    if (!answer.ok) throw new Error(`The sign-in service refuses the collector: ${answer.status}.`);
    const { access_token, expires_in } = v.parse(answerForm, await answer.json());
    return { token: access_token, expiresAt: Date.now() + expires_in * 1000 };
  });
}
