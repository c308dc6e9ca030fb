import type { NextStep } from "../../core/ledger/openRequests";
import type { OpenRequest } from "../../core/ledger/requestPorts";
import type { RequestState } from "../../core/ledger/pastRequest";
import type { SentAnswer } from "../../core/request/answerOpened";

/** Every word about the rep's past requests. Each language writes all of them, or it does not compile. */
export interface LedgerText {
  readonly asked: (introducer: string, daysAgo: number) => string;
  /** A draft or a chat was opened, which may not have been sent. */
  readonly opened: (introducer: string, daysAgo: number) => string;
  /** The same where no numbers are shown. */
  readonly openedBefore: (introducer: string) => string;
  readonly wasItSent: string;
  readonly answers: Readonly<Record<SentAnswer, string>>;
  /** Where no numbers are shown: once or often, lately or long ago. */
  readonly askedBefore: (introducer: string) => string;
  readonly whatBecame: string;
  readonly became: Readonly<Record<RequestState, string>>;
  readonly notMade: string;
  /** The introducer has written since. */
  readonly answerLikely: (introducer: string) => string;
  readonly notKept: string;
  readonly noTask: string;
  readonly taskStillOpen: string;
  /** Before another request that may be one too many. */
  readonly requestedOften: (introducer: string, times: number) => string;
  readonly aReminder: string;
  /** They have declined a request about this prospect. */
  readonly declined: (introducer: string) => string;
  readonly aDeclined: string;
  readonly aBurden: string;
  readonly nextBest: (introducer: string) => string;
  readonly openDraftAllTheSame: string;
  readonly requestInTeamsAllTheSame: string;
  readonly requestInstead: (introducer: string) => string;
  readonly notNow: string;
  readonly openRequests: OpenRequestsText;
}

interface OpenRequestsText {
  readonly name: string;
  readonly none: string;
  readonly failed: string;
  readonly named: (introducer: string, prospect: string) => string;
  /** The ledger knows no name; the message it was about brings it. */
  readonly unnamed: string;
  readonly age: Readonly<Record<OpenRequest["state"], (daysAgo: number) => string>>;
  readonly step: Readonly<Record<Exclude<NextStep["kind"], "wait"> | "waitSome", string>> & {
    readonly wait: (days: number) => string;
  };
}
