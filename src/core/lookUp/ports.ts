import type { AppErrorCode } from "../errors";
import type { ColleagueActivity } from "../strength/colleagueActivity";
import type { ContactDay, DayNumber } from "../evidence/contactDay";
import type { ContactTiers } from "../evidence/contactPeriods";
import type { Mention, Topics } from "../evidence/evidence";
import type { SourceName } from "../evidence/sourceName";
import type { Departures } from "../people/departures";
import type { EmailAddress } from "../people/emailAddress";
import type { IdentifiedRep } from "../people/identifyRep";
import type { Colleague, ColleagueProfile, Prospect, Rep } from "../people/people";

// Ports of a look-up. Adapters implement them; all of them reject with AppError only.

/** A source, opened for one look-up: signed in and cancellable by whoever opened it. */
export interface ContactSource {
  readonly name: SourceName;
  /**
   * @param tell - receives what is known before everything is; what comes later replaces it
   * @throws AppError when the source could not be asked; an empty answer is an answer.
   */
  readonly findContacts: (
    prospect: Prospect,
    tell?: (soFar: SourceFindings) => void,
  ) => Promise<SourceFindings>;
}

export interface SourceFindings {
  readonly contacts: readonly ColleagueContact[];
  readonly coverage: Coverage;
  /** Where the source forgets which days old contact was on: its days are true for these periods only. */
  readonly tiers?: ContactTiers;
  /** Colleagues who know anybody at the prospect's company, the prospect included. */
  readonly company?: readonly CompanyContact[];
  /** The rep's own contact days with the prospect, where the source sees them. */
  readonly ownDays?: readonly ContactDay[];
  /**
   * The rep's own contact days as tracked in a source that holds only what was put there. Compared with
   * `ownDays` of other sources to say how much it holds; never shown as evidence.
   */
  readonly ownTracked?: readonly ContactDay[];
  /** The organisation's addresses that the source knows to be nobody's to ask, or the rep's own, by the name beside them. */
  readonly nobodys?: readonly EmailAddress[];
}

/** The contact between one colleague and the prospect, as one source knows it. */
export interface ColleagueContact {
  readonly colleague: Colleague;
  readonly days: readonly ContactDay[];
  /** Evidence in words that is no contact: shown, never counted. */
  readonly mentions?: readonly Mention[];
  /** When the colleague last wrote to the rep on a message that the prospect is on too. */
  readonly wroteToRepAt?: Date;
  /** The subject of the last message of a day, where the source reads subjects and it is wanted. */
  readonly topics?: Topics;
  /** Where the source knows it and it is wanted. */
  readonly activity?: ColleagueActivity;
}

/** The contact between one colleague and everybody at the prospect's company. */
export interface CompanyContact extends ColleagueContact {
  readonly peopleKnown: number;
  /** Whom of them, where the source can name them; their days are all of `days`. */
  readonly people?: readonly KnownPerson[];
}

/** Somebody at the prospect's company, and the contact of one colleague with them. */
export interface KnownPerson {
  readonly displayName: string;
  readonly days: readonly ContactDay[];
}

/** Who knows somebody else at the prospect's company: asked only where few know the prospect. */
export interface CompanyContacts {
  /** @throws AppError when the source could not be asked */
  readonly findCompanyContacts: (prospect: Prospect) => Promise<FoundCompany>;
}

export interface FoundCompany {
  readonly contacts: readonly CompanyContact[];
  readonly coverage: Pick<Coverage, "isPartial" | "missingBecause" | "sinceDay">;
  /** As the CRM calls it. */
  readonly companyName?: string;
}

/** What became of Dynamics' own insights: `enhanced` and `partial` where rows were found, whatever the licence. */
export type InsightsState =
  | "enhanced"
  | "partial"
  | "nothing"
  | "absent"
  | "switchedOff"
  | "activating"
  | "activationFailed"
  | "unknown";

/** The part of a source that was read, so that the pane can name it. */
export interface Coverage {
  /** First day looked at; absent where days do not limit the source. */
  readonly sinceDay?: DayNumber;
  /** Newest messages looked at, where a number limits the source. */
  readonly newestMessages?: number;
  /** There was more than the source could look at. */
  readonly isPartial: boolean;
  /** What it left out is beyond a limit that it always has, as a number of newest messages: nothing went wrong. */
  readonly isWithinLimit?: boolean;
  /** Why a part of it could not be looked at; trying again may help. */
  readonly missingBecause?: AppErrorCode;
  /** The source was too slow for more than its newest days. */
  readonly isShortened?: boolean;
  /** Last day that the source knows of, where it is not asked live. */
  readonly asOfDay?: DayNumber;
  /** Of how many mailboxes of the organisation the source knows, where it reads them all. */
  readonly mailboxes?: { readonly read: number; readonly all: number };
  /** The source looks only at people whose company is in the CRM, and the prospect is none of them. */
  readonly isOutOfScope?: boolean;
  /** Nor would it look if the prospect were one of them: free mail, or a company that is excluded. */
  readonly isNeverKept?: boolean;
  /** How far the rep's right to read reaches in the source. */
  readonly reach?: ReadingReach;
  /** What of the rep's own contact the source holds; known where another source sees that. */
  readonly holds?: HeldShare;
  /** What became of Dynamics' own insights. */
  readonly insights?: InsightsState;
}

/** Whose emails, meetings and calls in the CRM the rep may read: `unit` is their business unit. */
export type ReadingReach = "own" | "unit" | "unitAndBelow" | "everything";

/** `receivedOnly`: the source holds no email that the rep sent. Else it holds one in so many. */
export type HeldShare = "receivedOnly" | { readonly oneIn: number };

/** The prospect's own records in the CRM. */
export interface ProspectRecords {
  /**
   * Leads and contacts with the prospect's address, open ones first.
   * @throws AppError where none was found, and not all could be looked at
   */
  readonly findRecords: (prospect: Prospect) => Promise<FoundRecords>;
}

export interface FoundRecords {
  /** Open ones first. */
  readonly records: readonly ProspectRecord[];
  /** Partial where one of the tables could not be looked at, or a row of it not be read. */
  readonly coverage: Pick<Coverage, "isPartial" | "missingBecause">;
  /** Opens the CRM's form for a new lead; only where it is certain that there is no record. */
  readonly newLeadUrl?: string;
}

export interface ProspectRecord {
  readonly kind: "lead" | "contact";
  readonly id: string;
  readonly displayName: string;
  readonly jobTitle?: string;
  readonly companyName?: string;
  /** The topic of the lead. */
  readonly topic?: string;
  readonly isOpen: boolean;
  /** What became of it, where it is not open. */
  readonly closed?: "qualified" | "disqualified" | "inactive";
  readonly owner?: RecordOwner;
  /** The account that the CRM has it under. */
  readonly accountId?: string;
  /** Further addresses of the record, beside the one that was looked up. */
  readonly otherAddresses?: readonly EmailAddress[];
  /** Opens the record in the CRM. */
  readonly url: string;
}

export interface RecordOwner {
  readonly kind: "user" | "team";
  readonly id: string;
  readonly displayName: string;
}

/** Who stands behind addresses that a source saw; an address it could not be asked about is missing. */
export type Identities = ReadonlyMap<EmailAddress, Colleague | "unknown">;

/** The organisation's directory. */
export interface ColleagueDirectory {
  /** Never rejects: what cannot be asked stays open. */
  readonly identify: (addresses: readonly EmailAddress[]) => Promise<Identities>;
}

/** Who the rep is, beyond what Outlook tells. */
export interface RepIdentity {
  /** Never rejects: where it cannot be learnt, it is the rep as given. */
  readonly identifyRep: (rep: Rep) => Promise<IdentifiedRep>;
}

/** Contact details, asked only for the introducers shown. */
export interface ColleagueProfiles {
  /** One entry for each colleague in the order asked; undefined where nothing is known. */
  readonly readProfiles: (
    colleagues: readonly Colleague[],
  ) => Promise<readonly (ColleagueProfile | undefined)[]>;
}

/** How active colleagues have been with anybody; asked when the list is there already. */
export interface ColleagueActivities {
  /** One entry for each colleague in the order asked; undefined where nothing is known. */
  readonly readActivities: (
    colleagues: readonly Colleague[],
  ) => Promise<readonly (ColleagueActivity | undefined)[]>;
}

/** The colleagues who opted out, beside those that config.json names. */
export interface OptedOut {
  readonly addresses: ReadonlySet<EmailAddress>;
  readonly directoryIds: ReadonlySet<string>;
  /** Ids of their users in the CRM. */
  readonly crmUserIds?: ReadonlySet<string>;
  /** Why a part of the list is not known, where the administrator lets that pass. */
  readonly missingBecause?: AppErrorCode;
}

/** The list of those who opted out, where it has to be asked for. */
export interface OptOuts {
  /** @throws AppError when not all of it can be read: half a list is no answer */
  readonly readOptedOut: () => Promise<OptedOut>;
}

/** Everything one look-up may ask. */
export interface LookUpSources {
  readonly contacts: readonly ContactSource[];
  /** Where it is there, nobody is offered before it has answered. */
  readonly optOuts?: OptOuts;
  readonly records?: ProspectRecords;
  /** Asked when all sources of contacts have answered, and only where few know the prospect. */
  readonly company?: CompanyContacts;
  readonly identity?: RepIdentity;
  readonly directory?: ColleagueDirectory;
  readonly departures?: Departures;
  readonly profiles?: ColleagueProfiles;
  /**
   * Optional details such as photo and presence: they are shown when they arrive, and their failure
   * is not reported.
   */
  readonly profileExtras?: ColleagueProfiles;
  /** Refines the order once it arrives; the list does not wait for it. */
  readonly activities?: ColleagueActivities;
}
