import { consentEnd } from "./registrationOf";
import type { RegisteredTenant, Registration } from "./registrationOf";

/** The addresses at which an administrator of a tenant consents for everybody: one for each system. */
export function consentUrls(
  { clientId, cloud }: Pick<Registration, "clientId" | "cloud">,
  { tenantId, graphScopes, dataverseOrigin }: RegisteredTenant,
  origin: string,
): readonly string[] {
  const graph = ["openid", "profile", "offline_access", ...graphScopes];
  const crm = dataverseOrigin === undefined ? [] : [[`${dataverseOrigin}/user_impersonation`]];
  return [graph, ...crm].map((scopes) => {
    const parameters = new URLSearchParams({
      client_id: clientId,
      scope: scopes.join(" "),
      redirect_uri: consentEnd(origin),
    });
    return `${cloud.signInOrigin}/${tenantId}/v2.0/adminconsent?${String(parameters)}`;
  });
}
