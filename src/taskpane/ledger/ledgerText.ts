import type { AskState } from "../../core/ledger/pastRequest";

/** Every word about what the rep has asked. Each language writes all of them, or it does not compile. */
export interface AsksText {
  readonly asked: (introducer: string, daysAgo: number) => string;
  readonly whatBecame: string;
  readonly became: Readonly<Record<AskState, string>>;
  readonly notAsked: string;
  /** The introducer has written since. */
  readonly answerLikely: (introducer: string) => string;
  readonly notKept: string;
  readonly noTask: string;
  readonly taskStillOpen: string;
  /** Before another request that may be one too many. */
  readonly askedOften: (introducer: string, times: number) => string;
  readonly aReminder: string;
  readonly aBurden: string;
  readonly nextBest: (introducer: string) => string;
  readonly openDraftAllTheSame: string;
  readonly askInTeamsAllTheSame: string;
  readonly askInstead: (introducer: string) => string;
  readonly notNow: string;
}
