import type { Answer, FetchUrl } from "../fetchUrl";
import { bad, good, unknown } from "../finding";
import type { Finding } from "../finding";

interface Asker {
  /** The add-in's site. */
  readonly origin: string;
  readonly tenantId: string;
}

const correctUrl =
  "Correct dataverseUrl in config.json: it has to be the environment's own address, as the browser shows it in Dynamics 365.";

/** Checks what the CRM tells before anybody signs in: that it exists, whose it is, whom it lets in. */
export async function checkCrm(
  crm: string,
  { origin, tenantId }: Asker,
  fetchUrl: FetchUrl,
): Promise<readonly Finding[]> {
  const [open, preflight] = await Promise.all([
    fetchUrl(`${crm}/api/data/v9.2/`),
    fetchUrl(`${crm}/api/data/v9.2/$batch`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
      },
    }),
  ]);
  if (preflight.status === 0) return [silent(crm, preflight)];
  const owner = ownerOf(open);
  if (owner !== undefined && owner !== tenantId) {
    const found = `belongs to another organisation, tenant ${owner}, not ${tenantId}`;
    return [bad(crm, found, correctUrl)];
  }
  const allowed = preflight.headers["access-control-allow-origin"];
  if (allowed === "*" || allowed === origin) return [good(crm, "lets the pane's requests in")];
  return [bad(crm, "does not let requests of this site in (CORS)", correctUrl)];
}

/** The sign-in service was reached a moment ago, so a name that is unknown does not exist. */
function silent(crm: string, { problem }: Answer): Finding {
  if (problem?.kind === "dns") {
    return bad(crm, `does not exist: ${problem.found}`, correctUrl);
  }
  const found = `cannot be reached from here: ${problem?.found ?? "no answer"}`;
  return unknown(crm, found, problem?.fix ?? "Run the check on a machine that can reach it.");
}

/** Dataverse answers a request without a token with the address of its tenant's sign-in. */
function ownerOf({ status, headers }: Answer): string | undefined {
  if (status !== 401) return undefined;
  const challenge = headers["www-authenticate"] ?? "";
  const [, tenant] =
    /authorization_uri="?https:\/\/[^/"\s]+\/([0-9a-f-]{36})\//i.exec(challenge) ?? [];
  return tenant?.toLowerCase();
}
