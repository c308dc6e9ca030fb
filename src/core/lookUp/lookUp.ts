import type { ConnectionStrength } from "../strength/connectionStrength";
import type { EarlierStrength } from "../strength/earlierStrength";
import type { AppErrorCode } from "../errors";
import type { Opinion, OpinionOf } from "../people/opinion";
import type { Doubt } from "../people/mayBeAsked";
import type { Occasion } from "../prospect/occasion";
import type { Colleague, ColleagueProfile, Prospect } from "../people/people";
import type { Coverage, ProspectRecord } from "./ports";
import type { Evidence } from "../evidence/evidence";
import { sourceOrder } from "../evidence/sourceName";

/** One question: who knows this prospect? Rep and clock are read once, for all sources. */
export interface LookUp extends Occasion {
  readonly prospect: Prospect;
  readonly now: Date;
  /** What the rep has said of colleagues and this prospect, if anything. */
  readonly opinionOf?: OpinionOf;
}

/** The answer so far. Every report is an answer of its own; the last one has nothing `asking`. */
export interface LookUpResult {
  /** At most five, in the order they are shown. */
  readonly introducers: readonly Introducer[];
  /** All others who may be offered, in the same order, to be shown on demand. */
  readonly further: readonly Introducer[];
  /** Those in touch with the prospect who are not offered: read only when the rep names one of them. */
  readonly leftOut?: readonly LeftOut[];
  /**
   * Everything that was asked, failed sources included, in a fixed order. Of those who opted out no report
   * says how many there are, so there is none once they are known.
   */
  readonly reports: readonly SourceReport[];
  readonly records: readonly ProspectRecord[];
  /** Opens the CRM's form for a new lead, where it is certain that there is no record. */
  readonly newLeadUrl?: string;
  /** The rep's own contact with the prospect; undefined while no source could tell. */
  readonly own?: Evidence;
  /** Whose account is signed in, where it is another one than the open mailbox's. */
  readonly otherAccount?: string;
  /** The colleagues who know somebody else at the company; undefined while no source could tell. */
  readonly company?: CompanyLevel;
}

/**
 * Everything a look-up can ask for: a source of contacts, the prospect's records, who knows their company, the
 * introducers' profiles, the list of those who opted out.
 */
export const askedThings = [...sourceOrder, "records", "company", "profiles", "optOuts"] as const;

export type Asked = (typeof askedThings)[number];

export type SourceReport = { readonly asked: Asked } & (
  | { readonly status: "asking" }
  /** `found`: colleagues, records or profiles. Coverage of sources of contacts, and of records that are not all. */
  | { readonly status: "answered"; readonly found: number; readonly coverage?: Coverage }
  | { readonly status: "failed"; readonly code: AppErrorCode }
);

/** A colleague offered in the list. */
export interface Introducer {
  /** Stable while the look-up lasts. */
  readonly id: string;
  readonly colleague: Colleague;
  readonly profile?: ColleagueProfile;
  /** Why they come last, and what their row says of it. */
  readonly doubt?: Doubt;
  readonly strength: ConnectionStrength;
  /** The band that the connection held once, where that was a better one. */
  readonly earlier?: EarlierStrength;
  /** What the rep has said of them: it weighs more than the band. */
  readonly opinion?: Opinion;
  /** Their place, from 0, if the rep had said nothing of anybody; absent where that is so. */
  readonly place?: number;
  readonly evidence: Evidence;
  /** Where they know not the prospect, but somebody else at the company: a request says so. */
  readonly atCompany?: KnownAtCompany;
}

/** Whom a colleague knows at the prospect's company. */
export interface KnownAtCompany {
  readonly companyName: string;
  /** Whom they know best there; absent where nobody names them. */
  readonly person?: string;
}

/** The prospect's company and the colleagues who know somebody there: clearly less than an introducer does. */
export interface CompanyLevel {
  readonly companyName: string;
  /** At most six, best first; none of them an introducer. */
  readonly colleagues: readonly CompanyColleague[];
}

/** A colleague who knows somebody at the prospect's company, though not the prospect. */
export interface CompanyColleague {
  /** Stable while the look-up lasts. */
  readonly id: string;
  readonly colleague: Colleague;
  readonly profile?: ColleagueProfile;
  /** The people they know at the company, best known first; none where only their number is told. */
  readonly knows: readonly KnownThere[];
  readonly peopleKnown?: number;
  /** Of the connection to whom they know best there; to all of them where nobody names them. */
  readonly bestStrength: ConnectionStrength;
  /** Of their contact with those people. */
  readonly evidence: Evidence;
}

/** Somebody at the prospect's company whom a colleague knows. */
export interface KnownThere {
  readonly displayName: string;
  readonly strength: ConnectionStrength;
}

/**
 * Somebody in touch with the prospect who is not offered. No answer of a look-up names them: it holds marks,
 * which only somebody who types the name finds. That they opted out is one "notShown" of many.
 */
export interface LeftOut {
  readonly marks: readonly string[];
  readonly reason: "departed" | "notShown";
}
