import type { AppConfig, TenantConfig } from "../../../src/adapters/config/appConfig";
import type { FetchUrl } from "../fetchUrl";
import { bad, good, unknown } from "../finding";
import type { Finding } from "../finding";

/** Checks that the sign-in service knows the tenant, and that the mail domains are this tenant's. */
export async function checkTenant(
  { signInOrigin }: AppConfig,
  { tenantId, organization }: TenantConfig,
  fetchUrl: FetchUrl,
): Promise<readonly Finding[]> {
  const place = `tenant ${tenantId}`;
  const ask = (name: string) =>
    fetchUrl(`${signInOrigin}/${name}/v2.0/.well-known/openid-configuration`);
  const { status } = await ask(tenantId);
  if (status !== 200) {
    const fix = "Correct the tenant id in config.json.";
    return [bad(place, `is not known to the sign-in service (status ${status})`, fix)];
  }
  const domains = await Promise.all(
    organization.internalDomains.map(async (domain) => {
      const answer = await ask(domain);
      return { domain, owner: answer.status === 200 ? tenantIn(String(answer.body)) : undefined };
    }),
  );
  const known = good(place, "is known to the sign-in service");
  return [known, ...foreignDomains(place, tenantId, domains)];
}

/** The service tells for a domain whose it is: the issuer names the tenant. */
function tenantIn(metadata: string): string | undefined {
  return /"issuer"\s*:\s*"https:\/\/[^/"]+\/([0-9a-f-]{36})\//i.exec(metadata)?.[1]?.toLowerCase();
}

interface OwnedDomain {
  readonly domain: string;
  readonly owner: string | undefined;
}

function foreignDomains(
  place: string,
  tenantId: string,
  domains: readonly OwnedDomain[],
): readonly Finding[] {
  const owned = domains.filter(({ owner }) => owner !== undefined);
  const foreign = owned.filter(({ owner }) => owner !== tenantId);
  const [first] = foreign;
  if (first === undefined) return [];
  const words = `${foreign.map(({ domain }) => domain).join(", ")}: of tenant ${first.owner ?? ""}`;
  const fix =
    "Correct the tenant id or internalDomains; where the organisation has several tenants, it may be right.";
  return foreign.length === owned.length
    ? [bad(place, `owns none of its internalDomains: ${words}`, fix)]
    : [unknown(place, `does not own all of its internalDomains: ${words}`, fix)];
}
