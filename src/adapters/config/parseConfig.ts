import * as v from "valibot";

import { parseEmailAddress } from "../../core/people/emailAddress";
import type { EmailAddress } from "../../core/people/emailAddress";
import { AppError } from "../../core/errors";
import type { AppConfig, TenantConfig } from "./appConfig";
import { checkOrigin, isLoopback } from "./checkOrigin";
import { clouds } from "./clouds";
import type { Cloud } from "./clouds";
import { configProblem } from "./configProblem";
import { configSchema } from "./configSchema";
import type { ConfigFile, TenantEntry } from "./configSchema";
import { draftClosings } from "./draftClosings";
import { isPublicDomain } from "./publicDomains";
import { requestTemplates } from "./requestTemplates";

type Hosts = Pick<AppConfig, "signInOrigin" | "graphOrigin"> & {
  readonly teamsOrigin: string;
  readonly outlookWebOrigin: string;
  readonly dataverse: Pick<Cloud, "dataverseHostSuffixes"> | "loopback";
};

/**
 * Checks config.json, and fails closed: one mistake stops the product.
 *
 * @param page - address of the page that runs, because the local tenant's settings count only there
 * @throws AppError `notConfigured` with the place and the reason of the first mistake
 */
export function parseConfig(raw: unknown, page: URL): AppConfig {
  const file = checkShape(raw);
  if (!file.enabled) throw switchedOff();
  assertTenantsDiffer(Object.keys(file.tenants));

  const hosts = file.cloud === "local" ? localHosts(file, page) : cloudHosts(file, file.cloud);
  const tenants = Object.entries(file.tenants).map(([id, entry]) => toTenant(id, entry, hosts));
  const { signInOrigin, graphOrigin } = hosts;
  return { clientId: file.clientId, signInOrigin, graphOrigin, tenants };
}

function switchedOff(): AppError {
  return configProblem("enabled", "the add-in is switched off");
}

/** True for what an administrator wants, other than a mistake in the file. */
export function isSwitchedOff(error: unknown): boolean {
  return error instanceof AppError && error.configProblem === switchedOff().configProblem;
}

function checkShape(raw: unknown): ConfigFile {
  const { success, output, issues } = v.safeParse(configSchema, raw, { abortEarly: true });
  if (success) return output;

  const [issue] = issues;
  throw configProblem(v.getDotPath(issue) ?? "", reasonOf(issue));
}

/** The library's own messages quote the value; only those written in the schema are safe. */
export function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === "validation") return issue.message;
  if (issue.expected === "never") return "is not a known key";
  return issue.received === "undefined" ? "is missing" : `must be ${issue.expected ?? "another"}`;
}

export const tenantTwice = "is there twice, the other time in other letters";

/** One id may be written in two ways, and then nothing says which entry counts. */
function assertTenantsDiffer(ids: readonly string[]): void {
  const lower = ids.map((id) => id.toLowerCase());
  const again = ids.find((_, place) => lower.indexOf(lower[place] ?? "") !== place);
  if (again !== undefined) throw configProblem(`tenants.${again}`, tenantTwice);
}

function cloudHosts(file: ConfigFile, name: keyof typeof clouds): Hosts {
  if (file.local !== undefined) throw configProblem("local", 'belongs to cloud "local" only');
  const cloud = clouds[name];
  const { signInOrigin, graphOrigin, teamsOrigin } = cloud;
  const { outlookWebOrigin } = cloud;
  return { signInOrigin, graphOrigin, teamsOrigin, outlookWebOrigin, dataverse: cloud };
}

function localHosts({ local }: ConfigFile, page: URL): Hosts {
  if (!isLoopback(page)) {
    throw configProblem("cloud", '"local" counts only for a page on this machine');
  }
  if (local === undefined) throw configProblem("local", 'is missing in cloud "local"');
  return {
    signInOrigin: checkOrigin("local.identityUrl", local.identityUrl, "loopback"),
    graphOrigin: checkOrigin("local.graphUrl", local.graphUrl, "loopback"),
    // Only the rep follows the links there, so these origins need no local stand-in.
    teamsOrigin: clouds.global.teamsOrigin,
    outlookWebOrigin: clouds.global.outlookWebOrigin,
    dataverse: "loopback",
  };
}

function toTenant(id: string, entry: TenantEntry, hosts: Hosts): TenantConfig {
  const { dataverse, teamsOrigin, outlookWebOrigin } = hosts;
  const path = `tenants.${id}`;
  const { crm } = entry.sources;
  const { groupId, ownWishes } = entry.optOut;
  if (!crm) assertNothingOfCrm(path, entry);
  assertOwnDomains(`${path}.internalDomains`, entry);
  if (entry.hints.lastTopic && !entry.sources.mailbox)
    throw configProblem(`${path}.hints.lastTopic`, "needs sources.mailbox");
  if (groupId !== null) assertGroupReadable(`${path}.optOut.groupId`, entry);
  return {
    tenantId: id.toLowerCase(),
    ...(crm && { dataverseOrigin: dataverseOrigin(path, entry, dataverse) }),
    sources: entry.sources,
    graphScopes: entry.graphScopes,
    ...(groupId !== null && { optOutGroupId: groupId }),
    ...(ownWishes !== "off" && { ownWishes }),
    weighsActivity: entry.ranking.activity,
    namesOpportunities: entry.hints.opportunityNames,
    // Where no number is shown, a subject would say more than all of them.
    namesTopics: entry.hints.lastTopic && entry.detailLevel === "counts",
    logsRequests: entry.asks.crmTask,
    organization: {
      internalDomains: entry.internalDomains,
      optedOut: optedOut(`${path}.optOut`, entry.optOut),
      ...hashedOptOuts(id, entry.optOut),
      ...relayHosts(`${path}.relays`, entry),
      teamsOrigin,
      outlookWebOrigin,
      detailLevel: entry.detailLevel,
      organizationMailDetail: entry.organization.detailLevel,
      quote: entry.draft.quote,
      manner: { address: entry.draft.address, tone: entry.draft.tone },
      ...draftClosings(path, entry),
      ...requestTemplates(path, entry),
    },
  };
}

function assertNothingOfCrm(path: string, entry: TenantEntry): void {
  const { asks, hints, optOut, ranking, sources } = entry;
  if (optOut.ownWishes !== "off")
    throw configProblem(`${path}.optOut.ownWishes`, "needs sources.crm");
  if (sources.organization)
    throw configProblem(`${path}.sources.organization`, "needs sources.crm");
  if (hints.opportunityNames)
    throw configProblem(`${path}.hints.opportunityNames`, "needs sources.crm");
  if (asks.crmTask) throw configProblem(`${path}.asks.crmTask`, "needs sources.crm");
  if (ranking.activity) throw configProblem(`${path}.ranking.activity`, "needs sources.crm");
}

/** Everybody with such an address would be a colleague, and drafts would go to strangers. */
function assertOwnDomains(path: string, { internalDomains }: TenantEntry): void {
  const place = internalDomains.findIndex(isPublicDomain);
  if (place !== -1) throw configProblem(`${path}.${place}`, "is not an organisation's own domain");
}

function dataverseOrigin(path: string, entry: TenantEntry, rule: Hosts["dataverse"]): string {
  if (entry.dataverseUrl === undefined) {
    throw configProblem(`${path}.dataverseUrl`, "is missing, though sources.crm is not false");
  }
  return checkOrigin(`${path}.dataverseUrl`, entry.dataverseUrl, rule);
}

/** Suggesting a colleague who opted out is worse than an empty list. */
function assertGroupReadable(path: string, { graphScopes }: TenantEntry): void {
  const needed = ["GroupMember.Read.All", "User.ReadBasic.All"] as const;
  const missing = needed.find((scope) => !graphScopes.includes(scope));
  if (missing !== undefined) throw configProblem(path, `needs ${missing} among graphScopes`);
}

/** Every colleague would be nobody's address. */
function relayHosts(path: string, { relays, internalDomains }: TenantEntry) {
  const own = relays.findIndex((relay) =>
    internalDomains.some((domain) => domain === relay || domain.endsWith(`.${relay}`)),
  );
  if (own !== -1) {
    throw configProblem(`${path}.${own}`, "must not hold one of internalDomains");
  }
  return relays.length === 0 ? {} : { relayHosts: relays };
}

function hashedOptOuts(id: string, { hashes }: TenantEntry["optOut"]) {
  if (hashes.length === 0) return {};
  return { hashedOptOuts: { tenantId: id.toLowerCase(), hashes: new Set(hashes) } };
}

function optedOut(path: string, { addresses }: TenantEntry["optOut"]) {
  return new Set<EmailAddress>(
    addresses.map((text, index) => {
      const address = parseEmailAddress(text);
      if (address === undefined) {
        throw configProblem(`${path}.addresses.${index}`, "is not an e-mail address");
      }
      return address;
    }),
  );
}
