import type { Ask, AskHistory, AskState } from "./asks";
import type { ColleagueActivity } from "./colleagueActivity";
import type { ContactDay, DayNumber } from "./contactDay";
import type { EmailAddress } from "./emailAddress";
import type { Colleague, ColleagueProfile, Person, Prospect, Rep } from "./people";
import type { RequestTemplate } from "./requestTemplate";

// What core asks of the outside. Adapters implement these; all of them reject with AppError only.

/** Where evidence comes from. Mailbox and calendar are the rep's own. */
export type SourceName = "crm" | "mailbox" | "calendar" | "message";

/** A source, opened for one look-up: signed in and cancellable by whoever opened it. */
export interface ContactSource {
  readonly name: SourceName;
  /** @throws AppError when the source could not be asked; an empty answer is an answer. */
  readonly findContacts: (prospect: Prospect) => Promise<SourceFindings>;
}

export interface SourceFindings {
  readonly contacts: readonly ColleagueContact[];
  readonly coverage: Coverage;
  /** What the rep has with the prospect, where the source sees it. */
  readonly ownDays?: readonly ContactDay[];
}

/** What one source knows of one colleague and the prospect. */
export interface ColleagueContact {
  readonly colleague: Colleague;
  readonly days: readonly ContactDay[];
  /** Evidence in words that is no contact: shown, never counted. */
  readonly mentions?: readonly Mention[];
  /** When the colleague last wrote to the rep on a message that the prospect is on too. */
  readonly wroteToRepAt?: Date;
}

export type Mention =
  | { readonly kind: "onThisMessage" }
  | { readonly kind: "sameMessages"; readonly times: number; readonly lastDay: DayNumber };

/** What was looked at, so that the pane can say so. */
export interface Coverage {
  /** First day looked at; absent where days do not limit the source. */
  readonly sinceDay?: DayNumber;
  /** Newest messages looked at, where a number limits the source. */
  readonly newestMessages?: number;
  /** There was more than the source could look at. */
  readonly isPartial: boolean;
}

/** The prospect's own records in the CRM. */
export interface ProspectRecords {
  /** Leads and contacts with the prospect's address, open ones first. */
  readonly findRecords: (prospect: Prospect) => Promise<readonly ProspectRecord[]>;
}

export interface ProspectRecord {
  readonly kind: "lead" | "contact";
  readonly id: string;
  readonly displayName: string;
  readonly jobTitle?: string;
  readonly companyName?: string;
  /** What the lead is about. */
  readonly topic?: string;
  readonly isOpen: boolean;
  /** Opens the record in the CRM. */
  readonly url: string;
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

/** Everything one look-up may ask. */
export interface LookUpSources {
  readonly contacts: readonly ContactSource[];
  readonly records?: ProspectRecords;
  readonly profiles?: ColleagueProfiles;
  /** Photo, presence and the like: shown when they arrive, waited for and missed by nobody. */
  readonly profileExtras?: ColleagueProfiles;
  /** Makes the order better once it arrives; nobody waits for it. */
  readonly activities?: ColleagueActivities;
}

/** Somebody on the open item as Outlook gives them; the address is absent when it cannot be read. */
export interface Participant {
  readonly address?: EmailAddress;
  readonly displayName: string;
}

/** The message or meeting that is open in Outlook, read once. */
export interface OpenItem {
  /** Identity of the item: nothing found for one item may appear on another. */
  readonly key: string;
  readonly kind: "message" | "appointment";
  /** Author of a message, organiser of a meeting. */
  readonly from?: Participant;
  /** Who sent it on the author's behalf, when that is somebody else. */
  readonly sender?: Participant;
  /** Where the author wants answers to go, as the message's header says. */
  readonly replyTo: readonly Participant[];
  readonly to: readonly Participant[];
  readonly cc: readonly Participant[];
  readonly subject: string;
  readonly receivedAt: Date;
  /** Rights-managed, encrypted or marked confidential: neither subject nor text may leave it. */
  readonly isProtected: boolean;
}

export interface Mailbox {
  /** @throws AppError `unsupportedHost` where the page does not run in an Outlook it can work with. */
  readonly readRep: () => Rep;
  /** The open item, or undefined when none is selected. */
  readonly readOpenItem: () => Promise<OpenItem | undefined>;
  /**
   * The text of a message as plain text, read only when the rep wants it quoted.
   * @throws AppError `unexpected` where another item than the one with this key is open
   */
  readonly readMessageText: (itemKey: string) => Promise<string>;
  /** Calls the listener when another item is selected in a pinned pane. Returns how to stop. */
  readonly onItemChanged: (listener: () => void) => () => void;
}

/**
 * What the rep has chosen, kept from one pane to the next in settings of their own mailbox. There is
 * room for 32 KB in all, and nothing in it may tell who somebody is.
 */
export interface RepChoices {
  /** As kept; anybody may have written it, so it is checked by whoever reads it. */
  readonly read: (name: string) => unknown;
  /** Holds for this pane in any case. @throws AppError when it cannot be kept beyond it */
  readonly keep: (name: string, value: unknown) => Promise<void>;
}

/** What the rep has asked of whom, remembered without a name or an address. */
export interface AskLedger {
  /** One entry for each colleague, in the order given. */
  readonly read: (
    prospect: Prospect,
    colleagues: readonly Colleague[],
  ) => Promise<readonly AskHistory[]>;
  /** @throws AppError when it is remembered no longer than the pane lives */
  readonly record: (about: AskedAbout, askedAt: Date) => Promise<void>;
  /**
   * What became of the last one, or that there was none. Returns it as it was before.
   * @throws AppError as above
   */
  readonly settle: (about: AskedAbout, became: AskState | "notAsked") => Promise<Ask | undefined>;
  /**
   * Remembers the task that stands for the last one in the CRM. Returns it as it was before; undefined
   * where the rep has taken it back. @throws AppError as above
   */
  readonly attachTask: (about: AskedAbout, taskId: string) => Promise<Ask | undefined>;
}

/** A request as a task in the CRM. Nothing is sent twice: the first time may have worked. */
export interface AskTasks {
  /** Regarding the lead or contact, due on a day. Returns the task's id. @throws AppError */
  readonly create: (task: AskTask) => Promise<string>;
  /** @throws AppError */
  readonly close: (taskId: string) => Promise<void>;
}

export interface AskTask {
  readonly subject: string;
  readonly regarding: ProspectRecord;
  readonly dueAt: Date;
}

/** The CRM's own words for a request. */
export interface RequestTemplates {
  /** About this lead or contact; undefined where there are none to use. @throws AppError */
  readonly read: (record: ProspectRecord) => Promise<RequestTemplate | undefined>;
}

export interface AskedAbout {
  readonly prospect: Prospect;
  readonly colleague: Colleague;
}

/** How Outlook looks and speaks, so that the pane can do the same. */
export interface Appearance {
  /** Language of Outlook's own words (BCP 47). */
  readonly displayLanguage: string;
  /** Undefined where Outlook does not tell: then what the browser prefers counts. */
  readonly readColorScheme: () => "light" | "dark" | undefined;
  /** Calls the listener when Outlook's theme changes. Returns how to stop. */
  readonly onColorSchemeChanged: (listener: () => void) => () => void;
}

/** A draft as values; the adapter that opens it turns them into markup with its one escaper. */
export interface IntroductionDraft {
  /** The item and the prospect it was written for, whatever is open by now. */
  readonly itemKey: string;
  readonly prospect: Person;
  readonly introducer: { readonly address: EmailAddress; readonly displayName: string };
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** For the introducer to pass on, and the sentence that says so. */
  readonly note?: { readonly lead: string; readonly paragraphs: readonly string[] };
  /** Header lines of the prospect's message, label and value; empty when nothing may be quoted. */
  readonly quotedHeader: readonly { readonly label: string; readonly value: string }[];
  /** Plain text of the prospect's message, when the rep wants it quoted. */
  readonly quotedText?: string;
}

export interface DraftOpener {
  /** Opens the draft in Outlook and sends nothing. @throws AppError when the form cannot open. */
  readonly openDraft: (draft: IntroductionDraft) => Promise<void>;
}

/** One sentence about the open item, above it. */
export interface Notice {
  readonly kind: "progress" | "outcome" | "failure";
  readonly text: string;
}

export interface NoticeBar {
  /** Takes the place of the notice before. Where nothing can be shown, nothing is. */
  readonly show: (notice: Notice) => Promise<void>;
}
