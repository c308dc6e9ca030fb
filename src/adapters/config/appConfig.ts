import type { SwitchedSource } from "../../core/evidence/sourceName";
import type { Organization } from "../../core/people/organization";
import type { OptionalGraphScope } from "../graph/graphScopes";

/** config.json after parseConfig.ts: every address in it belongs to the cloud it names. */
export interface AppConfig {
  readonly clientId: string;
  readonly signInOrigin: string;
  readonly graphOrigin: string;
  /** At least one. */
  readonly tenants: readonly TenantConfig[];
}

export interface TenantConfig {
  /** Lower case. */
  readonly tenantId: string;
  /** Absent where the CRM is switched off as a source. */
  readonly dataverseOrigin?: string;
  readonly sources: Readonly<Record<SwitchedSource, boolean>>;
  /** Permissions of Graph to ask for beyond those of the sources. */
  readonly graphScopes: readonly OptionalGraphScope[];
  /** Group of the directory whose members do not want to be suggested. */
  readonly optOutGroupId?: string;
  /** Absent where colleagues do not opt out by themselves. */
  readonly ownWishes?: "heeded" | "required";
  /** True where it is asked how active colleagues have been with anybody. */
  readonly weighsActivity: boolean;
  /** True where a reason names the opportunity that somebody worked on. */
  readonly namesOpportunities: boolean;
  /** True where the subject of the last contact is named, as the rep's own mailbox has it. */
  readonly namesTopics: boolean;
  /** True where a request becomes a task in the CRM. */
  readonly logsRequests: boolean;
  readonly organization: Organization;
}
