import type { Collector } from "../commands/collector";
import type { CollectorConfig } from "../config/collectorConfig";
import { freeMailDomains } from "../../../src/core/people/freeMailDomains";
import type { RowSecret } from "../counting/rowSecrets";
import { readCompanyDomains } from "../dataverse/companyDomains";

/** The companies of the CRM, by hash and with what their documents are sealed with, in the ids' order. */
export async function crmCompanies({
  config,
  dataverse,
  secrets,
}: Pick<Collector, "config" | "dataverse" | "secrets">): Promise<readonly RowSecret[]> {
  const never = domainsNeverKept(config);
  const domains = [...(await readCompanyDomains(dataverse))].filter((one) => !never.has(one));
  const companies = await Promise.all(domains.map(secrets.ofCompany));
  return companies.sort(byId);
}

/** Whose people no look-up finds, as ids: their documents say that nobody looked. */
export async function companiesNeverKept({
  config: { excluded },
  secrets,
}: Pick<Collector, "config" | "secrets">): Promise<readonly RowSecret[]> {
  const domains = new Set([...freeMailDomains, ...excluded.domains]);
  return Promise.all([...domains].map(secrets.ofCompany));
}

/** Domains nobody's contact with is kept, whatever the CRM holds. */
export function domainsNeverKept({
  excluded,
  internalDomains,
}: Pick<CollectorConfig, "excluded" | "internalDomains">): ReadonlySet<string> {
  return new Set([...freeMailDomains, ...excluded.domains, ...internalDomains]);
}

function byId(one: RowSecret, other: RowSecret): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
