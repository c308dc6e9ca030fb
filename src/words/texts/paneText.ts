import type { IntroductionSense } from "../../core/request/situation/introductionSense";
import type { ConnectionStrength } from "../../core/strength/connectionStrength";
import type { BriefSource } from "../../core/evidence/sourceName";
import type { ContactKind } from "../../core/evidence/contactDay";
import type { Asked } from "../../core/lookUp/lookUp";
import type { Doubt } from "../../core/people/mayBeAsked";
import type { Presence } from "../../core/people/people";
import type { OpenItem } from "../../core/outlookPorts";
import type { HeldShare, ProspectRecord, ReadingReach } from "../../core/lookUp/ports";
import type { OwnedRecord } from "../../core/evidence/evidence";
import type { LanguageFacts } from "../languages";
import type { ErrorMessages } from "./errorMessages";

type ByItemKind = Readonly<Record<OpenItem["kind"], string>>;

/** The message in place of the list: the state and its cause. */
export interface StatusText {
  readonly title: string;
  readonly body: string;
}

/** Every word of the pane. Each language writes all of them, or it does not compile. */
export interface PaneText {
  /** BCP 47; also the `lang` of the page. */
  readonly language: LanguageFacts["code"];
  readonly direction: LanguageFacts["direction"];
  /** "14 emails, 3 meetings" */
  readonly list: (parts: readonly string[]) => string;
  /** The quiet button to the rep's open requests. */
  readonly myOpenRequests: string;
  /** The quiet button at the foot, to what support asks for. */
  readonly aboutOutlook: string;
  /** The button beside it, to what the rep wants others to see of themselves. */
  readonly beingSuggested: string;
  readonly checkSetup: string;
  readonly head: HeadText;
  readonly viewSwitch: ViewSwitchText;
  readonly introducers: IntroducersText;
  readonly evidence: EvidenceText;
  /** The composer could not be opened: a part of the pane did not load. */
  readonly requestNotBegun: StatusText;
  readonly status: StatusTexts;
  readonly lookedAt: LookedAtText;
  readonly actions: ActionTexts;
  readonly errors: ErrorMessages;
}

interface HeadText {
  readonly record: Readonly<Record<ProspectRecord["kind"], string>>;
  /** The label of what follows, with its colon. */
  readonly before: (label: string) => string;
  readonly opensInCrm: string;
  /** Of a record: somebody's or a team's name. */
  readonly owner: (name: string) => string;
  readonly noRecord: string;
  readonly recordsNotRead: string;
  readonly you: (evidence: string) => string;
  readonly noOwnContact: string;
  readonly sharedMailbox: string;
  readonly sentBy: (name: string) => string;
  readonly namedLikeColleague: string;
  /** Another account is signed in than the open mailbox's. */
  readonly otherAccount: (name: string) => string;
  /** Over the people who could be looked up instead. */
  readonly others: ByItemKind;
  /** For those of them who have no room in the line: "+3". */
  readonly more: (count: number) => string;
  /** Names the button that opens the field for anybody at all. */
  readonly find: string;
}

interface ViewSwitchText {
  readonly name: string;
  readonly views: Readonly<Record<"list" | "graph", string>>;
}

interface IntroducersText {
  readonly heading: string;
  readonly strength: Readonly<Record<ConnectionStrength, StrengthText>>;
  readonly presence: Readonly<Record<Presence, string>>;
  readonly getIntroduced: string;
  readonly getIntroducedBy: (name: string) => string;
  /** Name of the button that opens and closes the details. */
  readonly detailsAbout: (name: string) => string;
  /** Shows those beyond the first five too. */
  readonly showAll: (count: number) => string;
  /** The same where no numbers are shown. */
  readonly showAllUncounted: string;
  readonly showFewer: string;
  /** Asks why a colleague is not in the list. */
  readonly isSomeoneMissing: string;
  /** Where an introduction makes little sense. */
  readonly sense: Readonly<Record<Exclude<IntroductionSense, "makesSense">, string>>;
  /** In the row of who comes last for it. */
  readonly doubt: Readonly<Record<Doubt, string>>;
  /** Where even the best introducer is weak. */
  readonly onlyWeak: string;
  readonly updateOrder: string;
}

interface StrengthText {
  /** Beside the bars. */
  readonly word: string;
  /** Name of the bars. */
  readonly name: string;
}

interface EvidenceText extends DirectedText {
  /** Of the counts among the details. */
  readonly headings: Readonly<Record<ContactKind, string>>;
  readonly counts: Readonly<Record<ContactKind, (count: number) => string>>;
  /** Where no numbers are shown. */
  readonly kinds: Readonly<Record<ContactKind, string>>;
  readonly lastDaysAgo: (days: number) => string;
  readonly onThisItem: ByItemKind;
  readonly sameMessages: (count: number) => string;
  readonly someSameMessages: string;
  /** By Dynamics' own insights. */
  readonly insights: string;
  readonly ownerOf: Readonly<Record<OwnedRecord, string>>;
  /** `roles`: as the CRM words them; empty where a connection has none. */
  readonly connectedAs: (roles: string) => string;
  /** `name`: empty where it is not shown. */
  readonly opportunity: (name: string) => string;
  readonly teamOf: string;
}

/** Who turned to whom, and who was only copied. `emails`, `meetings`: the counts, or the kinds where no numbers are shown. */
export interface DirectedText {
  /** As many to the prospect as from them. */
  readonly eachWay: (emails: string) => string;
  readonly toProspect: (emails: string, prospect: string) => string;
  readonly fromProspect: (emails: string, prospect: string) => string;
  readonly copied: (emails: string) => string;
  /** Behind direct contact. */
  readonly copiedMore: (count: number) => string;
  readonly optional: (meetings: string) => string;
  /** "2024", or a month of this year. */
  readonly closerUntil: (when: string) => string;
  /** The same where no numbers are shown. */
  readonly closerOnce: string;
}

interface StatusTexts {
  readonly looking: (prospect: string) => string;
  readonly found: (count: number) => string;
  /** The same where no numbers are shown. */
  readonly someFound: string;
  readonly notEverything: string;
  readonly stillWaiting: (sources: string) => string;
  readonly noItem: StatusText;
  /** Below that, where some of the rep's requests of the last 30 days have no answer. */
  readonly waitingRequests: string;
  readonly colleague: (name: string) => StatusText;
  readonly self: StatusText;
  /** It was sent in the name of the shared mailbox that is open. */
  readonly ownMailbox: StatusText;
  /** The rep is writing, to nobody outside so far. */
  readonly nobodyYet: StatusText;
  /** The rep is writing to more than one outside; they pick one. */
  readonly several: StatusText;
  /** `name`: the person the service wrote for; empty where that is not sure. */
  readonly relay: (name: string) => StatusText;
  readonly automatic: (name: string) => StatusText;
  readonly mailingList: (name: string) => StatusText;
  readonly unreadable: StatusText;
  /** Where others on the item could be looked up. */
  readonly pickSomebody: string;
  readonly nobodyKnows: (prospect: string) => StatusText;
  /** No introducer was found, but a source has failed. */
  readonly nobodyFoundYet: (prospect: string) => StatusText;
  /** It could not be read who opted out, so nobody is offered. */
  readonly heldBack: HeldBackText;
  /** The rep has tried; `reason` is empty where the window was closed or did not open. */
  readonly signInFailed: (reason: string) => string;
  readonly crashed: StatusText;
  /** Outlook does not announce another selected item. */
  readonly selectionUnannounced: string;
  /** An optional part of the pane did not load. */
  readonly partFailed: string;
}

interface HeldBackText extends StatusText {
  /** What helps where it is the administrator who can: no such group, or nobody may read it. */
  readonly groupMissing: string;
  readonly listNotPermitted: string;
}

interface LookedAtText {
  readonly heading: string;
  readonly at: (time: Date) => string;
  /** As short as a line of them wants it; the CRM by its name above. */
  readonly sources: Readonly<Record<Exclude<BriefSource, "crm">, string>>;
  /** In place of heading and list where every source answered. */
  readonly checked: (sources: string) => string;
  /** Beside the short name of one of them that answered in part. */
  readonly inPart: (name: string) => string;
  /** In place of them where some could not be read. */
  readonly notRead: (sources: string) => string;
  readonly clock: (time: Date) => string;
  /** In the middle of a sentence; the open item by its kind. */
  readonly names: Readonly<Record<Exclude<Asked, "message">, string>>;
  readonly openItem: ByItemKind;
  /** Beside the mailbox, where the open item lies in another one. */
  readonly ownMailboxOnly: (owner: string) => string;
  readonly looking: string;
  readonly since: (day: Date) => string;
  readonly newestMessages: (count: number) => string;
  readonly notEverything: string;
  /** A part failed, and why, in the words for an error's reason. */
  readonly partly: (reason: string) => string;
  /** Only the newest days were asked for. */
  readonly wasSlow: string;
  readonly holds: (share: HeldShare) => string;
  /** A source that is not asked live. */
  readonly asOf: (daysAgo: number) => string;
  readonly mailboxes: (read: number, all: number) => string;
  readonly outOfScope: string;
  /** What helps against it. */
  readonly intoScope: string;
  /** Free mail and companies that an administrator excluded: nothing helps. */
  readonly neverKept: string;
  /** What helps where the organisation's mail may not be read. */
  readonly readerRole: string;
  readonly yourRights: string;
  /** In place of that, where it is known how far they reach. */
  readonly yourReach: Readonly<Record<ReadingReach, string>>;
}

interface ActionTexts {
  readonly tryAgain: string;
  readonly signIn: string;
  readonly reviewPermissions: string;
  readonly reload: string;
}
