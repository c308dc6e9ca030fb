import { AppError, errorCodeOf } from "../../core/errors";
import type { AppErrorCode } from "../../core/errors";
import type { RequestHistories } from "../../core/ledger/readRequestHistories";
import type { FoundProspect, ProspectChoice } from "../../core/prospect/chooseProspect";
import type { Introducer, LookUpResult } from "../../core/lookUp/lookUp";
import type { Opinion } from "../../core/people/opinion";
import type { Occasion } from "../../core/prospect/occasion";
import type { PreparedRequest } from "../../core/request/prepareRequest";

/** What the pane shows. Every view belongs to one look-up; an answer to another one never reaches it. */
export type PaneState = PaneView & {
  readonly lookUpId: number;
  /** The request that is being written. It stays when another item is looked up. */
  readonly composing?: PreparedRequest | undefined;
  /** The field for anybody at all is open, and held this at first. It stays when another item is looked up. */
  readonly finder?: { readonly given: string } | undefined;
  /** Why the sign-in that the rep has just tried did not work. */
  readonly signInFailure?: AppErrorCode | undefined;
};

/** The two ways to look at introducers. */
export type ViewName = "list" | "graph";

export type PaneView =
  /** Outlook and the configuration are being read. */
  | { readonly status: "reading" }
  | NoItemView
  | NoProspectView
  /** The look-up could not start. */
  | { readonly status: "stopped"; readonly failure: Failure }
  | LookUpView;

export interface NoItemView {
  readonly status: "noItem";
  /** How many of the rep's latest requests have no answer; absent until they are counted. */
  readonly waitingRequests?: number;
}

export interface NoProspectView {
  readonly status: "noProspect";
  readonly occasion: Occasion;
  readonly choice: Extract<ProspectChoice, { status: "notFound" }>;
}

export interface LookUpView {
  readonly status: "lookUp";
  readonly occasion: Occasion;
  readonly choice: FoundProspect;
  /** When the oldest part of the answer was asked for. */
  readonly askedAt: Date;
  /** Absent until the first report. */
  readonly result?: LookUpResult;
  /** The introducers as shown. Another order of the result's waits for the rep to leave the list. */
  readonly rows: readonly Introducer[];
  /** The rep's earlier requests to them, by introducer id; absent until they have been read. */
  readonly histories?: RequestHistories;
  /** What the rep has said of introducers since the look-up began, by introducer id; undefined: taken back. */
  readonly said?: ReadonlyMap<string, Opinion | undefined>;
  readonly isListInUse: boolean;
  /** True where something is still being asked after a few seconds. */
  readonly isSlow: boolean;
  /** When the pane asks again by itself, because a system asked to be left alone until then. */
  readonly resumesAt?: Date;
  /** The introducer whose request could not be begun: a part of the pane did not load. */
  readonly notBegunFor?: string | undefined;
}

export interface Failure {
  readonly code: AppErrorCode;
  /** Place and reason of a mistake in config.json. */
  readonly configProblem?: string;
}

export function failureOf(error: unknown): Failure {
  const configProblem = error instanceof AppError ? error.configProblem : undefined;
  return { code: errorCodeOf(error), ...(configProblem !== undefined && { configProblem }) };
}
