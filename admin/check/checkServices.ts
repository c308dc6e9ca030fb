import type { AppConfig } from "../../src/adapters/config/appConfig";
import { redirectAddresses } from "../redirectAddresses";
import type { Answer, FetchUrl } from "./fetchUrl";
import { bad, good, unknown } from "./finding";
import type { Finding } from "./finding";

/** Codes of the sign-in service, as its error page names them. */
const redirectNotRegistered = "AADSTS50011";
const clientUnknown = "AADSTS700016";

/** Checks that the services named in config.json exist and admit the add-in. */
export async function checkServices(
  config: AppConfig,
  origin: string,
  fetchUrl: FetchUrl,
): Promise<readonly Finding[]> {
  const perTenant = await Promise.all(
    config.tenants.map(({ tenantId, dataverseOrigin }) =>
      Promise.all([
        checkTenant(config, tenantId, fetchUrl),
        ...(dataverseOrigin === undefined ? [] : [checkCrm(dataverseOrigin, origin, fetchUrl)]),
      ]),
    ),
  );
  const redirects = redirectAddresses(origin).map((address) =>
    checkRedirect(config, address, fetchUrl),
  );
  return [...perTenant.flat(), ...(await Promise.all(redirects))];
}

async function checkTenant(
  { signInOrigin }: AppConfig,
  tenantId: string,
  fetchUrl: FetchUrl,
): Promise<Finding> {
  const place = `tenant ${tenantId}`;
  const url = `${signInOrigin}/${tenantId}/v2.0/.well-known/openid-configuration`;
  const { status } = await fetchUrl(url);
  if (status === 200) return good(place, "is known to the sign-in service");
  if (status === 0) return unreachable(place, signInOrigin);
  return bad(place, "is not known to the sign-in service", "Correct the tenant id in config.json.");
}

/** Sends the CORS preflight that a browser sends before the pane's first request. */
async function checkCrm(crmOrigin: string, origin: string, fetchUrl: FetchUrl): Promise<Finding> {
  const answer = await fetchUrl(`${crmOrigin}/api/data/v9.2/$batch`, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
    },
  });
  if (answer.status === 0) return unreachable(crmOrigin, crmOrigin);
  const allowed = answer.headers["access-control-allow-origin"];
  if (allowed === "*" || allowed === origin) return good(crmOrigin, "lets the pane's requests in");
  return bad(
    crmOrigin,
    "does not let requests of this site in (CORS)",
    "Check dataverseUrl in config.json: it has to be the environment's own address.",
  );
}

/** Begins a sign-in and does not complete it: the service checks the redirect address first. */
async function checkRedirect(
  { signInOrigin, clientId, tenants }: AppConfig,
  address: string,
  fetchUrl: FetchUrl,
): Promise<Finding> {
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
  return judgeRedirect(address, await fetchUrl(url.href), signInOrigin);
}

function judgeRedirect(address: string, answer: Answer, signInOrigin: string): Finding {
  if (answer.status === 0) return unreachable(address, signInOrigin);
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
      address,
      "the client id is not known in this tenant",
      "Correct clientId in config.json.",
    );
  }
  return unknown(
    address,
    "the sign-in service did not say",
    "Compare with the app registration, Authentication.",
  );
}

function unreachable(place: string, origin: string): Finding {
  return unknown(
    place,
    `${origin} cannot be reached from here`,
    "Run the check on a machine that can reach it.",
  );
}
