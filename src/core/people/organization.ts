import { domainOf } from "./emailAddress";
import type { EmailAddress } from "./emailAddress";
import type { InterfaceLanguage } from "../words/language";
import type { RequestTemplate } from "../words/requestTemplate";

/** `bars`: no numbers and no exact dates are shown. */
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
  /** The same, by directory id. */
  readonly optedOutIds?: ReadonlySet<string>;
  /** Hosts of further services that pass messages on for many people, with every host below them. */
  readonly relayHosts?: readonly string[];
  /** Where links to a chat lead: each cloud has a Teams of its own. */
  readonly teamsOrigin: string;
  readonly detailLevel: DetailLevel;
  /** The same for what the organisation's mail tells, which no rep could read by themselves; `bars` where absent. */
  readonly organizationMailDetail?: DetailLevel;
  readonly quote: (typeof quoteLevels)[number];
  /** The administrator's words for a request, by language. */
  readonly templates?: Readonly<Partial<Record<InterfaceLanguage, RequestTemplate>>>;
  /** The reason why a template cannot be used; our own words are used instead. */
  readonly templateProblem?: string;
}

/** The organisation with further colleagues who opted out. */
export function withOptedOut(
  organization: Organization,
  more: {
    readonly addresses: Iterable<EmailAddress>;
    readonly directoryIds: Iterable<string>;
  },
): Organization {
  const { optedOut, optedOutIds = [] } = organization;
  return {
    ...organization,
    optedOut: new Set([...optedOut, ...more.addresses]),
    optedOutIds: new Set([...optedOutIds, ...more.directoryIds]),
  };
}

/** By exact domain only, never by suffix or similarity. */
export function isInternal(address: EmailAddress, organization: Organization): boolean {
  return organization.internalDomains.includes(domainOf(address));
}
