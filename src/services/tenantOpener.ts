import type { AppConfig } from "../adapters/config/appConfig";
import type { LiveConfig } from "./liveConfig";
import { createRenewable } from "./renewable";
import type { Renewable } from "./renewable";
import type { TenantServices } from "./tenantServices";

export interface TenantOpener {
  readonly open: () => Promise<TenantServices>;
  /** The next call of `open` opens the tenant anew. */
  readonly renew: () => void;
}

/** Opens the tenant once, and anew when config.json has changed. */
export function createTenantOpener(
  { refresh }: LiveConfig,
  openBy: (config: AppConfig) => Promise<TenantServices>,
): TenantOpener {
  let opened:
    { readonly config: AppConfig; readonly tenant: Renewable<TenantServices> } | undefined;
  return {
    async open() {
      const { config, problem } = await refresh();
      if (opened?.config !== config)
        opened = { config, tenant: createRenewable(() => openBy(config)) };
      const tenant = await opened.tenant.get();
      return problem === undefined ? tenant : withProblem(tenant, problem);
    },
    renew: () => opened?.tenant.renew(),
  };
}

/** The pane says which settings count. */
function withProblem(tenant: TenantServices, settingsProblem: string): TenantServices {
  const readOrganization = async () => ({ ...(await tenant.readOrganization()), settingsProblem });
  return { ...tenant, readOrganization };
}
