import type { NoProspectReason } from "../../core/prospect/chooseProspect";
import type { AppErrorCode } from "../../core/errors";

/** What the ribbon's command says above the item. The bar has room for 150 characters. */
export interface CommandText {
  readonly looking: string;
  readonly opened: (introducer: string) => string;
  readonly nobodyKnows: (prospect: string) => string;
  readonly nobodyFoundYet: (prospect: string) => string;
  /** The rep has to choose, which the pane can ask. */
  readonly severalPeople: string;
  readonly noProspect: Readonly<Record<NoProspectReason, string>>;
  readonly failed: Readonly<Record<AppErrorCode, string>>;
}
