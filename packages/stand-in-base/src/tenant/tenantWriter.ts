import type { OrganizationWriter } from "./organizationWriter";

/**
 * Writes the content of a local tenant, for a scenario or a mail archive. Rows go straight into the
 * tenant's database, so a million messages need no million objects.
 */
export interface TenantWriter extends OrganizationWriter {
  readonly addUser: (user: LocalUser) => void;
  readonly addAccount: (account: LocalAccount) => void;
  readonly addContact: (contact: LocalContact) => void;
  readonly addLead: (lead: LocalLead) => void;
  /** An activity tracked in the CRM. */
  readonly addActivity: (activity: LocalActivity) => void;
  /** A message in the rep's own mailbox, or one that the page lists beside it. */
  readonly addMessage: (message: MailboxMessage) => void;
  /** A meeting in the rep's own calendar. */
  readonly addEvent: (event: CalendarEvent) => void;
}

/** A person of the organisation: a systemuser in the CRM and a user of the directory. */
export interface LocalUser {
  /** GUID of the systemuser. */
  readonly id: string;
  /** GUID of the directory's user. */
  readonly directoryId: string;
  readonly fullName: string;
  /** The CRM's internalemailaddress. */
  readonly address: string;
  /** The mailbox's address where it differs from the CRM's. */
  readonly mailboxAddress?: string;
  readonly aliases?: readonly string[];
  /** Addresses outside the organisation that the user gave, as for resetting a password. */
  readonly otherMails?: readonly string[];
  /** The sign-in name, where it is not the mailbox's address. */
  readonly principalName?: string;
  readonly jobTitle?: string;
  readonly department?: string;
  readonly office?: string;
  readonly businessPhone?: string;
  readonly mobilePhone?: string;
  /** Business unit; the organisation's root where absent. */
  readonly unitId?: string;
  /** Security roles. An organisation without any role lets everybody do everything. */
  readonly roleIds?: readonly string[];
  readonly isDisabled?: boolean;
  /** Whether they have a Dynamics licence; by default, whoever is neither disabled nor a program. */
  readonly isLicensed?: boolean;
  /** Dataverse applicationid: the user stands for a program, and the directory knows nobody. */
  readonly applicationId?: string;
  readonly isIntegrationUser?: boolean;
  /** False: a person of the directory whom the CRM does not have among its users. */
  readonly isCrmUser?: boolean;
  /** Dataverse accessmode: 0 read-write (default), 4 non-interactive ... */
  readonly accessMode?: number;
  readonly hasPhoto?: boolean;
  readonly presence?: "Available" | "Busy" | "Away" | "Offline" | "OutOfOffice";
}

export interface LocalAccount {
  readonly id: string;
  readonly name: string;
  readonly websiteUrl?: string;
  readonly ownerId: string;
}

export interface LocalContact {
  readonly id: string;
  readonly fullName: string;
  readonly jobTitle?: string;
  /** emailaddress1 to emailaddress3, in this order. */
  readonly addresses: readonly string[];
  readonly accountId?: string;
  readonly ownerId: string;
}

export interface LocalLead {
  readonly id: string;
  readonly fullName: string;
  readonly topic: string;
  readonly jobTitle?: string;
  readonly companyName?: string;
  readonly addresses: readonly string[];
  readonly state: "open" | "qualified" | "disqualified";
  readonly ownerId: string;
}

export interface LocalActivity {
  readonly id: string;
  readonly kind: "email" | "appointment" | "phonecall" | "task";
  readonly subject: string;
  readonly state: "open" | "completed" | "canceled" | "scheduled";
  /** Sent, started or called. */
  readonly at: Date;
  /** End of a meeting; `at` where absent. */
  readonly until?: Date;
  /** Emails and calls: written or made by our side. */
  readonly isOutgoing?: boolean;
  readonly ownerId: string;
  /** The table of the owner; systemuser where absent. */
  readonly ownerTable?: "systemuser" | "team";
  /** Dataverse statuscode, where it is not the usual one of the state: pending, failed, custom. */
  readonly statusCode?: number;
  /** Emails: false where nothing filled `senton`, as in imported and logged mail. */
  readonly hasSentOn?: boolean;
  /** When the CRM got to know of it; as it happened where absent. */
  readonly trackedAt?: Date;
  readonly reply?: EmailReply;
  readonly messageId?: string;
  /** Sent by a workflow or a campaign. */
  readonly isWorkflowCreated?: boolean;
  readonly parties: readonly LocalParty[];
}

/** How an email is known to answer another one. */
export interface EmailReply {
  /** The email of the CRM that it answers. */
  readonly parentId?: string;
  /** The header In-Reply-To. */
  readonly inReplyTo?: string;
  /** The email of the CRM that it was correlated with, by whatever method. */
  readonly correlatedId?: string;
}

export type PartyRole =
  "sender" | "to" | "cc" | "bcc" | "required" | "optional" | "organizer" | "regarding" | "owner";

/** The tables of Dataverse that a party, or what an activity is about, can belong to. */
export type PartyTable = "systemuser" | "contact" | "lead" | "account" | "queue" | RegardingTable;

/** Only what an activity is about; the stand-in has no rows of them. */
export type RegardingTable = "opportunity" | "campaignactivity" | "bulkoperation";

export interface LocalParty {
  readonly role: PartyRole;
  readonly address?: string;
  /** The record the party was resolved to; absent for a party known by address only. */
  readonly record?: {
    readonly table: PartyTable;
    readonly id: string;
  };
  /** The name in the mail of a party that was never resolved. */
  readonly unresolvedName?: string;
}

export interface MailPerson {
  readonly name: string;
  readonly address: string;
}

export interface MailboxMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly internetMessageId?: string;
  readonly from: MailPerson;
  /** The person who sent it on the author's behalf. */
  readonly sender?: MailPerson;
  readonly replyTo?: readonly MailPerson[];
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly subject: string;
  readonly sentAt: Date;
  readonly text?: string;
  /** `elsewhere`: in a colleague's mailbox, so nothing that the rep's mail may be asked for. */
  readonly folder: "inbox" | "sent" | "elsewhere";
  /** True where the page lists it; by default the page lists the inbox. */
  readonly isListed?: boolean;
  readonly sensitivity?: "normal" | "personal" | "private" | "confidential";
}

export interface CalendarEvent {
  readonly id: string;
  readonly subject: string;
  readonly start: Date;
  readonly end: Date;
  readonly organizer: MailPerson;
  readonly attendees: readonly (MailPerson & {
    readonly isOptional?: boolean;
    readonly response?: "none" | "accepted" | "declined" | "tentativelyAccepted";
  })[];
  readonly isCancelled?: boolean;
}
