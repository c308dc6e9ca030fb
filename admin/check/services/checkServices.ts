import type { AppConfig } from "../../../src/adapters/config/appConfig";
import { redirectAddresses } from "../../redirectAddresses";
import type { FetchUrl } from "../fetchUrl";
import { unknown } from "../finding";
import type { Finding } from "../finding";
import { checkCrm } from "./checkCrm";
import { checkRedirect } from "./checkRedirect";
import { checkTenant } from "./checkTenant";

/** Checks that the services named in config.json exist and admit the add-in. */
export async function checkServices(
  config: AppConfig,
  origin: string,
  fetchUrl: FetchUrl,
): Promise<readonly Finding[]> {
  const { signInOrigin, tenants } = config;
  const { status, problem } = await fetchUrl(
    `${signInOrigin}/common/v2.0/.well-known/openid-configuration`,
  );
  if (status === 0) {
    const found = `cannot be reached from here (${problem?.found ?? "no answer"}), so tenant, registration and CRM were not looked at`;
    const fix = problem?.fix ?? "Run the check on a machine that can reach it.";
    return [unknown(signInOrigin, found, `Run the check on a machine that can reach it. ${fix}`)];
  }
  const perTenant = tenants.map((tenant) =>
    Promise.all([
      checkTenant(config, tenant, fetchUrl),
      ...(tenant.dataverseOrigin === undefined
        ? []
        : [checkCrm(tenant.dataverseOrigin, { origin, tenantId: tenant.tenantId }, fetchUrl)]),
    ]),
  );
  const redirects = redirectAddresses(origin).map((address) =>
    checkRedirect(config, address, fetchUrl),
  );
  const found = await Promise.all([...perTenant, Promise.all(redirects)]);
  return found.flat(2);
}
