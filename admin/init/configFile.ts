import * as v from "valibot";

import { sourceSwitches } from "../../src/adapters/config/configSchema";
import type { Answers } from "./answers";

export interface RawTenant {
  readonly dataverseUrl?: string;
  readonly internalDomains?: readonly string[];
  readonly sources?: Readonly<Record<string, unknown>>;
  readonly [setting: string]: unknown;
}

/** config.json as it stands in a file, read by parseConfig before and after. */
export interface RawConfig {
  readonly tenants?: Readonly<Record<string, RawTenant>>;
  readonly [setting: string]: unknown;
}

/** The content of a new config.json: the answers, and every switch at its default value. */
export function configFile(answers: Answers): RawConfig {
  const { tenantId, clientId, crmUrl, cloud = "global", domains } = answers;
  return {
    $schema: "./config.schema.json",
    schemaVersion: 1,
    enabled: true,
    cloud,
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

/** The answers put into a file that is there: whatever nobody was asked about stays. */
export function mergedConfig(existing: RawConfig, answers: Answers): RawConfig {
  const fresh = configFile(answers);
  const { clientId, cloud = "global", crmUrl, domains, tenantId } = answers;
  const tenants = existing.tenants ?? {};
  const key = Object.keys(tenants).find((id) => id.toLowerCase() === tenantId) ?? tenantId;
  const known = tenants[key];
  if (known === undefined) {
    return { ...fresh, ...existing, cloud, clientId, tenants: { ...tenants, ...fresh.tenants } };
  }
  const tenant = {
    ...withoutCrm(known),
    ...(crmUrl !== undefined && { dataverseUrl: crmUrl }),
    internalDomains: domains,
    sources: { ...known.sources, ...crmSwitch(known, crmUrl) },
  };
  return { ...fresh, ...existing, cloud, clientId, tenants: { ...tenants, [key]: tenant } };
}

/** A CRM that is new is asked, one that is gone cannot be; otherwise it stays as it was set. */
function crmSwitch({ dataverseUrl }: RawTenant, crmUrl: string | undefined) {
  if (crmUrl === undefined) return { crm: false };
  return dataverseUrl === undefined ? { crm: true } : {};
}

function withoutCrm(tenant: RawTenant): RawTenant {
  const kept = Object.entries(tenant).filter(([name]) => name !== "dataverseUrl");
  return Object.fromEntries(kept);
}
