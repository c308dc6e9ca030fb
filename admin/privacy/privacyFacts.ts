import type { TenantConfig } from "../../src/adapters/config/appConfig";
import type { Organization } from "../../src/core/people/organization";

/** What config.json switches on for one organisation, as far as it concerns people's data. */
export interface PrivacyFacts {
  readonly crm: boolean;
  /** What Dynamics' own "who knows whom" has worked out. */
  readonly insights: boolean;
  /** Whether the opportunity is named that somebody worked on. */
  readonly opportunityNames: boolean;
  readonly mailbox: boolean;
  /** Whether subjects of the rep's own mail are read, to name what the last contact was about. */
  readonly lastTopic: boolean;
  readonly calendar: boolean;
  /** The mail of all colleagues, as the collector has counted it. */
  readonly organization: boolean;
  /** Names and photos from the directory. */
  readonly names: boolean;
  /** Titles, departments, phones and further addresses from the directory. */
  readonly directory: boolean;
  readonly presence: boolean;
  readonly optOutGroup: boolean;
  readonly optOutList: boolean;
  readonly activity: boolean;
  readonly crmTask: boolean;
  readonly detailLevel: Organization["detailLevel"];
  /** The same for rows to which the mail of all colleagues adds. */
  readonly organizationDetail: Organization["detailLevel"];
  readonly quote: Organization["quote"];
}

export function privacyFacts(tenant: TenantConfig): PrivacyFacts {
  const { sources, graphScopes, organization, optOutGroupId } = tenant;
  const { optedOut, hashedOptOuts, detailLevel, organizationMailDetail, quote } = organization;
  return {
    ...sources,
    insights: sources.crm && sources.insights,
    opportunityNames: tenant.namesOpportunities,
    lastTopic: tenant.namesTopics,
    names: graphScopes.includes("User.ReadBasic.All"),
    directory: graphScopes.includes("User.Read.All"),
    presence: graphScopes.includes("Presence.Read.All"),
    optOutGroup: optOutGroupId !== undefined,
    optOutList: optedOut.size > 0 || hashedOptOuts !== undefined,
    activity: tenant.weighsActivity,
    crmTask: tenant.logsRequests,
    detailLevel,
    // As the pane has it: bars, unless somebody chose otherwise.
    organizationDetail: organizationMailDetail ?? "bars",
    quote,
  };
}
