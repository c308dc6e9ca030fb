import type { NoProspectReason } from "../../core/prospect/chooseProspect";
import type { PassedOver } from "../../core/request/situation/bestToAsk";
import type { ConnectionStrength } from "../../core/strength/connectionStrength";
import type { AppErrorCode } from "../../core/errors";

/** Beside what the rep is writing there is no such command. */
type WritingReason = "nobodyYet" | "several";

/**
 * The words that the ribbon's command shows above the item. The bar has room for 150 characters.
 */
export interface CommandText {
  readonly looking: string;
  /** `why` is one of the words below. */
  readonly opened: (introducer: string, why: string) => string;
  readonly why: {
    readonly strength: Readonly<Record<ConnectionStrength, string>>;
    /** Somebody else would have been first. */
    readonly insteadOf: Readonly<Record<PassedOver, (name: string) => string>>;
  };
  /** The same to somebody whom nothing confirms to be a colleague. */
  readonly openedDoubtful: (introducer: string) => string;
  /** Outlook has not said yet what became of the draft. */
  readonly opensLate: (introducer: string) => string;
  /** Outlook says that a draft is open, and its word does not count for much. */
  readonly openedPerhaps: (introducer: string) => string;
  /** A draft is open, and could not be remembered. */
  readonly openedNotKept: (introducer: string) => string;
  /** No draft opens: another request so soon is for the rep to decide, in the pane. */
  readonly requestedBefore: (introducer: string, daysAgo: number, nextBest?: string) => string;
  /** The same after they have declined. */
  readonly declined: (introducer: string, nextBest?: string) => string;
  /** Where no numbers are shown. */
  readonly requestedEarlier: (introducer: string, nextBest?: string) => string;
  /** The same after too many requests to one colleague within seven days. */
  readonly requestedOften: (introducer: string, times: number, nextBest?: string) => string;
  readonly nobodyKnows: (prospect: string) => string;
  readonly nobodyFoundYet: (prospect: string) => string;
  /** The rep has to choose, which the pane can ask. */
  readonly severalPeople: string;
  readonly noProspect: Readonly<Record<Exclude<NoProspectReason, WritingReason>, string>>;
  readonly failed: Readonly<Record<AppErrorCode, string>>;
}
