import type { StandInAnswer, StandInRequest } from "@who-knows-whom/stand-in-base/http/standIn";

import { json, refuse } from "../identity/tokenErrors";
import type { TokenIssuer } from "../identity/tokenIssuer";
import type { LocalApplication } from "./application";

export interface ClientCredentialsOptions {
  readonly tenantId: string;
  readonly graphOrigin: () => string;
  readonly applications: readonly LocalApplication[];
  readonly issuer: TokenIssuer;
}

/**
 * The client credentials flow: a token for a program, without a user. Roles stand in it only for
 * Graph. @returns undefined for requests that are none of it
 */
export function createClientCredentials(options: ClientCredentialsOptions) {
  const { tenantId, graphOrigin, applications, issuer } = options;

  async function issue(application: LocalApplication, scope: string): Promise<StandInAnswer> {
    const audience = audienceOf(scope);
    if (audience === undefined) return refuse("severalResources");
    const { clientId, objectId, graphRoles } = application;
    const isForGraph = audience === graphOrigin();
    const claims = {
      ...{ aud: audience, oid: objectId, tid: tenantId, appid: clientId, idtyp: "app", ver: "2.0" },
      ...(isForGraph && graphRoles.length > 0 && { roles: graphRoles }),
    };
    return json(200, {
      token_type: "Bearer",
      expires_in: issuer.lifetimeSeconds,
      access_token: await issuer.sign(claims),
    });
  }

  return (request: StandInRequest): Promise<StandInAnswer> | undefined => {
    const { method, url } = request;
    if (method !== "POST" || url.pathname !== `/${tenantId}/oauth2/v2.0/token`) return undefined;
    const body = new URLSearchParams(request.body.toString("utf8"));
    if (body.get("grant_type") !== "client_credentials") return undefined;
    const known = applications.find(
      ({ clientId, secret }) =>
        clientId === body.get("client_id") && secret === body.get("client_secret"),
    );
    if (known === undefined) return Promise.resolve(refuse("unknownApplication"));
    return issue(known, body.get("scope") ?? "");
  };
}

/** A program asks for all that it holds, by `.default`, and for one system at a time. */
function audienceOf(scope: string): string | undefined {
  if (!URL.canParse(scope) || !scope.endsWith("/.default")) return undefined;
  return new URL(scope).origin;
}
