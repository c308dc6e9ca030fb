/** Addresses of the local tenant's systems. */
export interface TenantOrigins {
  readonly dataverse: string;
  readonly graph: string;
  readonly identity: string;
}

export interface LocalConfigOptions {
  readonly tenantId: string;
  readonly clientId: string;
  readonly origins: TenantOrigins;
  readonly internalDomains: readonly string[];
  readonly optOutAddresses: readonly string[];
  readonly configOverrides?: ConfigOverrides;
}

/**
 * Merged over config.json, section by section. `tenant` stands for the settings of the one tenant,
 * whatever its id.
 */
export type ConfigOverrides = Readonly<Record<string, unknown>>;

/** The config.json an administrator of the local tenant would have written. */
export function localConfig(options: LocalConfigOptions): object {
  const { tenantId, configOverrides: { tenant = {}, ...overrides } = {} } = options;
  const config = merge(plainConfig(options), overrides);
  return merge(config, { tenants: { [tenantId]: tenant } });
}

function plainConfig(options: LocalConfigOptions): Section {
  const { tenantId, clientId, origins, internalDomains, optOutAddresses } = options;
  return {
    schemaVersion: 1,
    enabled: true,
    cloud: "local",
    clientId,
    local: { graphUrl: origins.graph, identityUrl: origins.identity },
    tenants: {
      [tenantId]: {
        dataverseUrl: origins.dataverse,
        internalDomains,
        sources: { crm: true, mailbox: true, calendar: true },
        graphScopes: ["User.ReadBasic.All", "Presence.Read.All"],
        optOut: { groupId: null, addresses: optOutAddresses },
        detailLevel: "counts",
        draft: { quote: "message", template: null },
      },
    },
  };
}

type Section = Readonly<Record<string, unknown>>;

/** Lists and values are replaced, sections are merged. */
function merge(section: Section, overrides: Section): Section {
  const merged = Object.entries(overrides).map(([key, value]) => {
    const own = section[key];
    return [key, isSection(own) && isSection(value) ? merge(own, value) : value] as const;
  });
  return { ...section, ...Object.fromEntries(merged) };
}

function isSection(value: unknown): value is Section {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
