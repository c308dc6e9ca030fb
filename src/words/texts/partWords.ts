import type { CompanyText } from "./companyText";
import type { ComposerText } from "./composerText";
import type { CrowdText } from "./crowdText";
import type { DetailsText } from "./detailsText";
import type { DrawingText } from "./drawingText";
import type { HelpWords } from "./helpText";
import type { FindText } from "./findText";
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
  readonly crowd: CrowdText;
  readonly details: DetailsText;
  readonly drawing: DrawingText;
  readonly find: FindText;
  readonly host: HostText;
  readonly insights: InsightsText;
  readonly ledger: LedgerText;
  readonly records: RecordsText;
  readonly opinion: OpinionText;
  readonly waiting: WaitingText;
}
