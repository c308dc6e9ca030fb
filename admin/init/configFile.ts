import * as v from "valibot";

import { sourceSwitches } from "../../src/adapters/config/configSchema";
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
        sources: { ...v.parse(sourceSwitches, {}), crm: crmUrl !== undefined },
        graphScopes: [],
        optOut: { groupId: null, addresses: [] },
        detailLevel: "counts",
        draft: { quote: "header", template: null },
      },
    },
  };
}
