import type { ConnectionStrength } from "../strength/connectionStrength";
import type { AppErrorCode } from "../errors";
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
}

/** The answer so far. Every report is an answer of its own; the last one has nothing `asking`. */
export interface LookUpResult {
  /** At most five, in the order they are shown. */
  readonly introducers: readonly Introducer[];
  /** Colleagues who know the prospect beyond those shown. */
  readonly furtherColleagues: number;
  /**
   * Everything that was asked, failed sources included, in a fixed order. Of those who opted out no report
   * says how many there are, so there is none once they are known.
   */
  readonly reports: readonly SourceReport[];
  readonly records: readonly ProspectRecord[];
  /** The rep's own contact with the prospect; undefined while no source could tell. */
  readonly own?: Evidence;
  /** Whose account is signed in, where it is another one than the open mailbox's. */
  readonly otherAccount?: string;
  /** The colleagues who know somebody else at the company; undefined while no source could tell. */
  readonly company?: CompanyLevel;
}

/**
 * Everything a look-up can ask for: a source of contacts, the prospect's records, the introducers'
 * profiles, the list of those who opted out.
 */
export const askedThings = [...sourceOrder, "records", "profiles", "optOuts"] as const;

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
  readonly evidence: Evidence;
  /** They know somebody else at the prospect's company, and not the prospect. */
  readonly throughCompany?: Pick<CompanyLevel, "companyName"> & Pick<CompanyColleague, "knows">;
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
  /** The people they know at the company, by display name, best known first; none where only their number is told. */
  readonly knows: readonly string[];
  readonly peopleKnown?: number;
  /** Of their contact with those people. */
  readonly evidence: Evidence;
}
