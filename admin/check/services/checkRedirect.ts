import type { AppConfig } from "../../../src/adapters/config/appConfig";
import type { Answer, FetchUrl } from "../fetchUrl";
import { bad, good, unknown } from "../finding";
import type { Finding } from "../finding";

/** What the sign-in service says on its error page, by its codes. */
const refusals: readonly (readonly [RegExp, (address: string) => Finding])[] = [
  [
    /AADSTS(?:50011|500113)\b/,
    (address) =>
      bad(
        address,
        "is not registered as a redirect address",
        "Add it to the app registration under Authentication, single-page application.",
      ),
  ],
  [
    /AADSTS700016\b/,
    () =>
      bad(
        "clientId",
        "is not known in this tenant",
        "Correct clientId in config.json, or create the application's service principal (az ad sp create).",
      ),
  ],
  [
    /AADSTS(?:50194|50020)\b/,
    () =>
      bad(
        "clientId",
        "is registered for one organisation, and config.json has several tenants",
        "Let the registration admit accounts of several organisations (AzureADMultipleOrgs).",
      ),
  ],
  [
    /AADSTS7000112\b/,
    () =>
      bad("clientId", "is switched off in this tenant", "Enable it under Enterprise applications."),
  ],
];

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
  const refusal = refusals.find(([pattern]) => pattern.test(page))?.[1];
  if (refusal !== undefined) return refusal(address);
  const code = /AADSTS\d+/.exec(page)?.[0];
  return unknown(
    address,
    code === undefined ? "the sign-in service did not say" : `the sign-in service says ${code}`,
    "Compare with the app registration, Authentication.",
  );
}
