import { domainOf } from "./emailAddress";
import type { EmailAddress } from "./emailAddress";
import type { HashedOptOuts } from "./optOut/optOutHash";
import type { InterfaceLanguage } from "../words/language";
import type { RequestTemplate } from "../words/requestTemplate";

/** `bars`: no number, month or date of anybody is shown, nowhere. */
export const detailLevels = ["counts", "bars"] as const;

export type DetailLevel = (typeof detailLevels)[number];

/** The most of the prospect's message that a draft may quote. */
export const quoteLevels = ["none", "header", "message"] as const;

/** The rep's organisation as its administrator describes it in config.json, checked at the edge. */
export interface Organization {
  /** Domains whose addresses are colleagues: exact, ASCII, lower case. Sub-domains are outsiders. */
  readonly internalDomains: readonly string[];
  /** Colleagues who do not want to be suggested. */
  readonly optedOut: ReadonlySet<EmailAddress>;
  /** The same, by hash of their addresses. */
  readonly hashedOptOuts?: HashedOptOuts;
  /** The same, by id in the directory or the CRM. */
  readonly optedOutIds?: ReadonlySet<string>;
  /** Hosts of further services that pass messages on for many people, with every host below them. */
  readonly relayHosts?: readonly string[];
  /** Where links to a chat lead: each cloud has a Teams of its own. */
  readonly teamsOrigin: string;
  /** Where a form for a new message can be opened in Outlook on the web. */
  readonly outlookWebOrigin: string;
  readonly detailLevel: DetailLevel;
  /** The same for what the organisation's mail tells, which no rep could read by themselves; `bars` where absent. */
  readonly organizationMailDetail?: DetailLevel;
  readonly quote: (typeof quoteLevels)[number];
  /** The administrator's words for a request, by language. */
  readonly templates?: Readonly<Partial<Record<InterfaceLanguage, RequestTemplate>>>;
  /** Why the settings may not be those of this moment, in words for the administrator. */
  readonly settingsProblem?: string;
  /** What ends a draft, by language: lines of the administrator's, where Outlook adds no signature. */
  readonly closings?: Readonly<Partial<Record<InterfaceLanguage, string | undefined>>>;
  /** The reason why a template or a closing cannot be used; it is left out. */
  readonly templateProblem?: string;
}

/** The organisation with further colleagues who opted out. */
export function withOptedOut(
  organization: Organization,
  more: {
    readonly addresses: Iterable<EmailAddress>;
    readonly directoryIds: Iterable<string>;
    readonly crmUserIds?: Iterable<string>;
  },
): Organization {
  const { optedOut, optedOutIds = [] } = organization;
  return {
    ...organization,
    optedOut: new Set([...optedOut, ...more.addresses]),
    optedOutIds: new Set([...optedOutIds, ...more.directoryIds, ...(more.crmUserIds ?? [])]),
  };
}

/** By exact domain only, never by suffix or similarity. */
export function isInternal(address: EmailAddress, organization: Organization): boolean {
  return organization.internalDomains.includes(domainOf(address));
}
