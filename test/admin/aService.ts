import type { ConnectionProblem } from "../../admin/check/http/connectionProblem";
import type { SiteAnswer } from "../../admin/site/siteAnswers";
import { tenantId } from "../adapters/config/aConfigFile";

/** The services that config.json names, in one: by the first part of their path. */
export interface Services {
  readonly isTenantKnown: boolean;
  /** Tenants that own a domain, by domain. */
  readonly owners: Readonly<Record<string, string>>;
  readonly allowedOrigin: string;
  /** The tenant that the CRM says it belongs to. */
  readonly crmTenant: string;
  readonly registered: readonly string[];
  /** What the sign-in service says of an application it does not know. */
  readonly refusal: string;
  /** The answer of Microsoft's hosts of office.js, by their name. */
  readonly office: (hostname: string) => SiteAnswer;
  /** Hosts that do not answer, and why. */
  readonly unreachable: Readonly<Record<string, ConnectionProblem>>;
}

const officeScript: SiteAnswer = {
  status: 200,
  headers: { "content-type": "application/x-javascript" },
  body: Buffer.from("var Office = {};"),
};

export const goodServices: Services = {
  isTenantKnown: true,
  owners: { "contoso.com": tenantId },
  allowedOrigin: "*",
  crmTenant: tenantId,
  registered: [],
  refusal: "AADSTS50011: The redirect URI ...",
  office: () => officeScript,
  unreachable: {},
};

const nothing = Buffer.alloc(0);

/** As Microsoft's hosts answer before anybody signs in. */
export function answerAsService(
  pathname: string,
  parameters: URLSearchParams,
  services: Services,
): SiteAnswer | undefined {
  const [, kind, host = "", first = ""] = pathname.split("/");
  if (kind !== "services") return undefined;
  if (pathname.endsWith("/office.js")) return services.office(host);
  if (pathname.includes("openid-configuration")) return metadata(first, services);
  if (pathname.includes("$batch")) {
    const { allowedOrigin } = services;
    const headers = allowedOrigin === "" ? {} : { "access-control-allow-origin": allowedOrigin };
    return { status: 200, headers, body: nothing };
  }
  if (pathname.endsWith("/api/data/v9.2/")) return challenge(services);
  return authorize(parameters.get("redirect_uri") ?? "", services);
}

function metadata(name: string, { isTenantKnown, owners }: Services): SiteAnswer {
  const owner = name === "common" ? "{tenantid}" : (owners[name] ?? (isTenantKnown ? name : ""));
  if (owner === "" || (name.includes(".") && owners[name] === undefined)) {
    return { status: 400, headers: {}, body: Buffer.from('{"error":"invalid_tenant"}') };
  }
  const issuer = `https://login.microsoftonline.com/${owner}/v2.0`;
  return { status: 200, headers: {}, body: Buffer.from(JSON.stringify({ issuer })) };
}

function challenge({ crmTenant }: Services): SiteAnswer {
  const uri = `https://login.microsoftonline.com/${crmTenant}/oauth2/authorize`;
  return {
    status: 401,
    headers: { "www-authenticate": `Bearer authorization_uri=${uri}, resource_id=https://x/` },
    body: nothing,
  };
}

function authorize(address: string, { registered, refusal }: Services): SiteAnswer {
  return registered.includes(address)
    ? { status: 302, headers: { location: `${address}#error=login_required` }, body: nothing }
    : { status: 400, headers: {}, body: Buffer.from(refusal) };
}
