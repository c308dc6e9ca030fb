import type { AppConfig } from "../../../src/adapters/config/appConfig";
import type { Answer, FetchUrl } from "../fetchUrl";
import { bad, good, unknown } from "../finding";
import type { Finding } from "../finding";

/** Codes of the sign-in service, as its error page names them. */
const redirectNotRegistered = "AADSTS50011";
const clientUnknown = "AADSTS700016";

/** Begins a sign-in and does not complete it: the service checks the redirect address first. */
export async function checkRedirect(
  { signInOrigin, clientId, tenants }: AppConfig,
  address: string,
  fetchUrl: FetchUrl,
): Promise<readonly Finding[]> {
  const tenant = tenants.length === 1 ? (tenants[0]?.tenantId ?? "") : "organizations";
  const url = new URL(`${signInOrigin}/${tenant}/oauth2/v2.0/authorize`);
  url.search = String(
    new URLSearchParams({
      client_id: clientId,
      redirect_uri: address,
      response_type: "code",
      scope: "openid",
      prompt: "none",
      code_challenge: "A".repeat(43),
      code_challenge_method: "S256",
    }),
  );
  return [judgeRedirect(address, await fetchUrl(url.href))];
}

function judgeRedirect(address: string, answer: Answer): Finding {
  if (answer.headers["location"]?.startsWith(address) === true) {
    return good(address, "is registered as a redirect address");
  }
  const page = String(answer.body);
  if (page.includes(redirectNotRegistered)) {
    return bad(
      address,
      "is not registered as a redirect address",
      "Add it to the app registration under Authentication, single-page application.",
    );
  }
  if (page.includes(clientUnknown)) {
    return bad(
      "clientId",
      "is not known in this tenant",
      "Correct clientId in config.json, or create the application's service principal (az ad sp create).",
    );
  }
  return unknown(
    address,
    "the sign-in service did not say",
    "Compare with the app registration, Authentication.",
  );
}
