export const tenantId = "0f6e1d3c-9f0a-4c1e-8a6b-1f2e3d4c5b6a";

/** A tenant's entry with the least an administrator must write. */
export function aTenantEntry(part: object = {}) {
  return {
    dataverseUrl: "https://contoso.crm4.dynamics.com",
    internalDomains: ["contoso.com"],
    ...part,
  };
}

/** A config.json as parsed JSON, correct unless a part makes it wrong. */
export function aConfigFile(part: object = {}, tenant = aTenantEntry()) {
  return {
    schemaVersion: 1,
    enabled: true,
    cloud: "global",
    clientId: "7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b",
    tenants: { [tenantId]: tenant },
    ...part,
  };
}

/** The file of a local tenant. */
export function aLocalConfigFile(dataverseUrl = "http://localhost:4001", part: object = {}) {
  const local = { graphUrl: "http://localhost:4002", identityUrl: "http://localhost:4003" };
  return aConfigFile({ cloud: "local", local, ...part }, aTenantEntry({ dataverseUrl }));
}
