import type { RequestHistories } from "../../core/ledger/readRequestHistories";
import { historyOf } from "../../core/ledger/requestCaution";
import type { Introducer } from "../../core/lookUp/lookUp";
import type { IntroductionRequest } from "../../core/request/introductionRequest";
import type { Services } from "../../services/services";
import { PastRequestLine } from "../ledger/PastRequestLine";
import type { ComposerMemory } from "../state/composerMemory";
import type { ItemNow } from "../state/isAnotherItem";
import { ComposerActions } from "./actions/ComposerActions";
import { ComposerFailure } from "./actions/ComposerFailure";
import { ComposerHead } from "./ComposerHead";
import { MannerFields } from "./fields/MannerFields";
import { NoteFields } from "./fields/NoteFields";
import { OtherItemNotice } from "./OtherItemNotice";
import { QuotationField } from "./fields/QuotationField";
import { ReasonField } from "./fields/ReasonField";
import { RequestFields } from "./fields/RequestFields";
import { useRequestSteps } from "./useRequestSteps";
import { useClosingKey } from "./useClosingKey";
import { useComposition } from "./writing/useComposition";

export interface ComposerProps {
  readonly services: Services;
  readonly request: IntroductionRequest;
  /** The rep's past requests to the introducer and to the others, as the ledger has them now. */
  readonly histories: RequestHistories;
  readonly memory: ComposerMemory;
  readonly openItem: ItemNow;
  /** Another item turned out to be open, which Outlook did not say. */
  readonly onItemLeft: () => void;
  readonly onOtherIntroducer: (introducer: Introducer) => void;
  /** Closes the composer; its text is kept in `memory`. */
  readonly onClose: () => void;
}

/** Where the rep writes to one introducer about one prospect, before Outlook opens the draft. */
export function Composer(props: ComposerProps) {
  const { request, histories, openItem, onClose, onOtherIntroducer } = props;
  const written = useComposition(props);
  const steps = useRequestSteps(props);
  const { latest } = historyOf(request.introducer, histories);
  useClosingKey(onClose);
  return (
    <main className="composer">
      <ComposerHead written={written} onClose={onClose} />
      {openItem !== "same" && (
        <OtherItemNotice request={request} openItem={openItem} onShow={onClose} />
      )}
      {latest !== undefined && (
        <PastRequestLine
          introducer={request.introducer}
          request={latest}
          detailLevel={request.organization.detailLevel}
          onSettle={steps.settle}
          onGone={() => document.querySelector<HTMLElement>(".composer textarea")?.focus()}
        />
      )}
      <ReasonField written={written} />
      <RequestFields written={written} />
      <QuotationField written={written} />
      <NoteFields written={written} />
      <MannerFields written={written} />
      <ComposerFailure written={written} />
      <ComposerActions written={written} steps={steps} onOtherIntroducer={onOtherIntroducer} />
    </main>
  );
}
