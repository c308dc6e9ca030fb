import type { CompanyText } from "./companyText";
import type { ComposerText } from "./composerText";
import type { DetailsText } from "./detailsText";
import type { DrawingText } from "./drawingText";
import type { HelpWords } from "./helpText";
import type { HostText } from "./hostText";
import type { InsightsText } from "./insightsText";
import type { LedgerText } from "./ledgerText";
import type { RecordsText } from "./recordsText";
import type { OpinionText } from "./opinionText";
import type { WaitingText } from "./waitingText";

/** The words of every part of the pane that loads when it is needed. */
export interface PartWords extends HelpWords {
  readonly company: CompanyText;
  readonly composer: ComposerText;
  readonly details: DetailsText;
  readonly drawing: DrawingText;
  readonly host: HostText;
  readonly insights: InsightsText;
  readonly ledger: LedgerText;
  readonly records: RecordsText;
  readonly opinion: OpinionText;
  readonly waiting: WaitingText;
}
