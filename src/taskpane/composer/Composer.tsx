import type { Introducer } from "../../core/lookUp/lookUp";
import type { Services } from "../../services/services";
import { AskLine } from "../ledger/PastRequestLine";
import type { ComposerMemory } from "../state/composerMemory";
import type { RequestContext } from "../../core/request/requestContext";
import { ComposerActions } from "./ComposerActions";
import { ComposerFailure } from "./ComposerFailure";
import { ComposerHead } from "./ComposerHead";
import { NoteFields } from "./fields/NoteFields";
import { OtherItemNotice } from "./OtherItemNotice";
import { QuotationField } from "./fields/QuotationField";
import { ReasonField } from "./fields/ReasonField";
import { RequestFields } from "./fields/RequestFields";
import { useAsking } from "./useRequesting";
import { useClosingKey } from "./useClosingKey";
import { useComposition } from "./writing/useComposition";

export interface ComposerProps {
  readonly services: Services;
  readonly context: RequestContext;
  readonly memory: ComposerMemory;
  /** Whether the item the request is about is still open in Outlook. */
  readonly openItem: "same" | "another";
  /** The ledger of what the rep asked has changed. */
  readonly onAsked: () => void;
  readonly onAskOther: (introducer: Introducer) => void;
  /** What is written stays. */
  readonly onClose: () => void;
}

/** Where the rep writes to one introducer about one prospect, before Outlook opens the draft. */
export function Composer(props: ComposerProps) {
  const { context, openItem, onClose, onAskOther } = props;
  const writing = useComposition(props);
  const asking = useAsking(props);
  const { latest } = asking.history;
  useClosingKey(onClose);
  return (
    <main className="composer">
      <ComposerHead context={context} onClose={onClose} />
      {openItem === "another" && <OtherItemNotice context={context} onShow={onClose} />}
      {latest !== undefined && (
        <AskLine
          introducer={context.introducer}
          ask={latest}
          now={asking.now}
          onSettle={asking.settle}
        />
      )}
      <ReasonField writing={writing} context={context} />
      <RequestFields writing={writing} />
      <QuotationField writing={writing} />
      <NoteFields writing={writing} context={context} />
      <ComposerFailure writing={writing} />
      <ComposerActions
        writing={writing}
        asking={asking}
        context={context}
        onAskOther={onAskOther}
      />
    </main>
  );
}
