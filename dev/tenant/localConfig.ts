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
}

/** The config.json an administrator of the local tenant would have written. */
export function localConfig(options: LocalConfigOptions): object {
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
