import type { ShortReason } from "../../core/colleagues/shortReasons";
import type { MissingReason } from "../../core/colleagues/whyMissing";

/** The colleagues beyond the first five. */
export interface EverybodyText {
  readonly heading: string;
  readonly filter: string;
  readonly shown: (count: number, all: number) => string;
  readonly noneMatches: string;
  readonly more: string;
}

/** What helps where nobody was found, or few. */
export interface NextStepsText {
  readonly heading: string;
  readonly seeCompany: (company: string) => string;
  readonly seeOwner: (owner: string) => string;
  readonly createLead: string;
  /** A link to Teams, where the rep chooses whom to ask. */
  readonly askTeam: string;
  readonly copyForTeam: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** What the rep asks their team; `company` is empty where it is unknown. */
  readonly question: (prospect: string, company: string) => string;
  readonly why: string;
  readonly reasons: Readonly<Record<ShortReason, string>>;
}

/** "Is someone missing?" */
export interface MissingText {
  readonly field: string;
  readonly hint: string;
  readonly check: string;
  readonly checking: string;
  readonly answers: Readonly<Record<MissingReason, (name: string, prospect: string) => string>>;
  readonly several: string;
}

/** What the rep wants others to see of themselves. */
export interface WishText {
  readonly heading: string;
  readonly reading: string;
  readonly is: {
    readonly suggested: string;
    readonly never: string;
    readonly until: (day: Date) => string;
  };
  readonly never: string;
  readonly pauseUntil: string;
  readonly pause: string;
  readonly suggestAgain: string;
  readonly hardlyKnow: (prospect: string) => string;
  readonly knowAfterAll: (prospect: string) => string;
  readonly isHardlyKnown: (prospect: string) => string;
  /** What a pane can do, and what only rights can. */
  readonly reach: string;
  readonly kept: string;
  readonly notKept: string;
  readonly notSetUp: string;
  readonly notRead: string;
}

/** Around the rows of the setup check, which speak to an administrator. */
export interface SetupText {
  readonly heading: string;
  readonly checking: string;
  readonly forAdministrator: string;
  readonly states: Readonly<Record<"good" | "attention" | "off" | "unknown", string>>;
  readonly gives: string;
  readonly fix: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly failed: string;
}

/** The words of what helps where a list does not. */
export interface HelpWords {
  readonly everybody: EverybodyText;
  readonly missing: MissingText;
  readonly nextSteps: NextStepsText;
  readonly setup: SetupText;
  readonly wish: WishText;
}
