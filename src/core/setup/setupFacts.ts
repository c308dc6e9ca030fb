import type { AppErrorCode } from "../errors";
import type { ReadingReach } from "../lookUp/ports";

/** What was read, or why it could not be. */
export type Read<Value> =
  | { readonly status: "read"; readonly value: Value }
  | { readonly status: "failed"; readonly code: AppErrorCode };

/** How an organisation is set up, as far as the rep's own rights let it be read. */
export interface SetupFacts {
  readonly settings: SetupSettings;
  readonly graph: GraphFacts;
  /** Absent where Dynamics 365 is switched off. */
  readonly crm?: CrmFacts;
}

/** What config.json asks for. */
export interface SetupSettings {
  readonly internalDomains: readonly string[];
  readonly wantedScopes: readonly string[];
  readonly hasOptOutGroup: boolean;
  readonly ownWishes: "off" | "heeded" | "required";
  readonly logsRequests: boolean;
  readonly readsOrganizationMail: boolean;
}

export interface GraphFacts {
  readonly granted: Read<readonly string[]>;
  readonly verifiedDomains: Read<readonly string[]>;
  /** Number of members; absent where no group is named. */
  readonly optOutMembers?: Read<number>;
}

/** Tables that are looked at, by logical name. */
export const setupTables = [
  "lead",
  "contact",
  "account",
  "email",
  "appointment",
  "phonecall",
  "systemuser",
  "msdyn_wkwconfig",
  "msdyn_wkwcolleaguesforcontact",
  "msdyn_wkwcolleaguesforcompany",
  "msdyn_mostcontactedby",
  "wkw_wish",
  "wkw_acquaintance",
] as const;

export type SetupTable = (typeof setupTables)[number];

/** Privileges whose depth decides what a rep sees or may keep. */
export const setupPrivileges = [
  "prvReadActivity",
  "prvReadLead",
  "prvReadContact",
  "prvReadAccount",
  "prvReadUser",
  "prvCreateActivity",
  "prvReadwkw_Wish",
  "prvCreatewkw_Wish",
  "prvWritewkw_Wish",
] as const;

export type SetupPrivilege = (typeof setupPrivileges)[number];

export interface CrmFacts {
  /** Whether the environment lets this app in at all. */
  readonly admitted: Read<true>;
  readonly tables: Readonly<Record<SetupTable, Read<true>>>;
  readonly privileges: Readonly<Record<SetupPrivilege, Read<ReadingReach | "none">>>;
  readonly wkw: Read<WkwFacts>;
  readonly synchronization: Read<Synchronization>;
  readonly counts: TrackingCounts;
}

/** Of Dynamics' own "who knows whom"; `seen` is false where the rep may read no row of its settings. */
export interface WkwFacts {
  readonly isSeen: boolean;
  readonly isEnabled?: boolean;
  readonly hasTemplate: boolean;
}

/** How the rep's own mail gets into the CRM. */
export interface Synchronization {
  readonly incoming: DeliveryMethod;
  readonly outgoing: DeliveryMethod;
  readonly isApproved: boolean;
}

export type DeliveryMethod = "none" | "outlook" | "serverSide" | "forward";

/** What the CRM tracked in these last days: four counts, which tell what it can know. */
export interface TrackingCounts {
  readonly mail: Read<Counted<MailCount>>;
  readonly undatedMail: Read<Counted<{ readonly times: number }>>;
  readonly pastAppointments: Read<Counted<StateCount>>;
  readonly calls: Read<Counted<DirectionCount>>;
}

export interface Counted<Row> {
  /** Fewer where there were too many to count. */
  readonly days: number;
  readonly rows: readonly Row[];
}

export interface DirectionCount {
  readonly isOutgoing: boolean;
  readonly times: number;
}

export interface MailCount extends DirectionCount {
  readonly status: number;
}

export interface StateCount {
  readonly state: number;
  readonly times: number;
}
