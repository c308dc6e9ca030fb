import type { Acquaintance } from "../evidence/acquaintance";
import type { OpenItem } from "../outlookPorts";
import type { InterfaceLanguage } from "../words/language";
import type { Manner } from "../words/manner";
import type { Moment } from "./situation/moment";
import type { OwnContact } from "./situation/ownContact";
import type { Purpose } from "./situation/situation";

type DatedAcquaintance = Exclude<Acquaintance["kind"], "onThisMessage">;
type DatedContact = Exclude<OwnContact["kind"], "none" | "meetingAhead">;

/** The sentences of an introduction request. They claim nothing but what they are given. */
export interface IntroductionWords {
  readonly language: InterfaceLanguage;
  readonly toColleague: (manner: Manner) => ColleagueWords;
  readonly note: NoteWords;
  /** What the request is called as a task in the CRM. */
  readonly taskSubject: (introducer: string, prospect: string) => string;
  readonly header: { readonly from: string; readonly date: string; readonly subject: string };
}

/** The prospect as words name them: in full at first, and then as colleagues speak of them. */
export interface NamedProspect {
  readonly name: string;
  readonly jobTitle?: string | undefined;
  readonly companyName?: string | undefined;
  /** Where nothing else in the draft says who that is. */
  readonly address?: string | undefined;
}

/** `when` is absent where the organisation shows no dates. */
type Dated = (prospect: NamedProspect, when?: Moment) => string;
type About = (prospect: NamedProspect) => string;

/** From the rep to a colleague. */
export interface ColleagueWords {
  /** What stands between two sentences. */
  readonly between: string;
  /** What is asked for, as a subject. */
  readonly subject: Readonly<Record<Purpose, (prospect: string) => string>>;
  /** The name is empty where only an address is known. */
  readonly greeting: (introducer: string) => string;
  /** Who it is about, and what the rep has had to do with them. */
  readonly opening: Readonly<Record<DatedContact, Dated>> & {
    readonly none: About;
    readonly meetingAhead: About;
    readonly companyOnly: About;
  };
  /** What is known of colleague and prospect. */
  readonly acquaintance: Readonly<Record<DatedAcquaintance, Dated>> & {
    readonly onThisItem: Readonly<Record<OpenItem["kind"], About>>;
    /** Rep and colleague were in a meeting with the prospect. */
    readonly together: Dated;
    /** They are in the meeting that the opening speaks of. */
    readonly inThatMeeting: Readonly<Record<"past" | "ahead", string>>;
    /** `known` is empty where only their number is told. */
    readonly throughCompany: (known: string, companyName: string) => string;
  };
  readonly ask: Readonly<Record<Purpose, About>>;
  /** Where it is doubtful that the colleague knows the prospect at all. */
  readonly askIfKnown: Readonly<Record<Exclude<Purpose, "advise">, About>>;
  /** Of a colleague who knows somebody else there. */
  readonly askThroughCompany: (known: string) => string;
  /** An easy no, and that the prospect is to be asked first. */
  readonly easyNo: Readonly<Record<Purpose | "companyOnly", About>>;
  readonly quotedBelow: Readonly<Record<"ownMessage" | "other", About>>;
  readonly thanks: string;
  /** Of the rep, below the thanks. */
  readonly signature: (rep: string) => string;
  /** Before the note, where request and note are one text. */
  readonly noteLead: About;
  /** That the note comes in a mail of its own. */
  readonly noteFollows: About;
}

/** The note: from the rep to the prospect, polite in any case. */
export interface NoteWords {
  /** Where the prospect knows no subject of it. */
  readonly subject: (rep: string) => string;
  readonly greeting: (prospect: string) => string;
  /** An answer to the prospect's own message. */
  readonly answer: (subject: string, introducer: string) => string;
  /** The rep's name and address, to somebody who does not know them. */
  readonly introduction: (rep: string, introducer: string) => string;
  /** To somebody who has had to do with the rep before. */
  readonly reminder: (rep: string, introducer: string) => string;
  /** Of another subject that the prospect has read. */
  readonly topic: (subject: string) => string;
  readonly ask: string;
  readonly regards: string;
}
