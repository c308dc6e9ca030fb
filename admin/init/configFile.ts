import type { Answers } from "./answers";

/** The content of config.json: the answers, and every switch at its default value. */
export function configFile({ tenantId, clientId, crmUrl, domains }: Answers): object {
  return {
    $schema: "./config.schema.json",
    schemaVersion: 1,
    enabled: true,
    cloud: "global",
    clientId,
    tenants: {
      [tenantId]: {
        ...(crmUrl !== undefined && { dataverseUrl: crmUrl }),
        internalDomains: domains,
        sources: { crm: crmUrl !== undefined, mailbox: true, calendar: true },
        graphScopes: [],
        optOut: { groupId: null, addresses: [] },
        detailLevel: "counts",
        draft: { quote: "header", template: null },
      },
    },
  };
}
