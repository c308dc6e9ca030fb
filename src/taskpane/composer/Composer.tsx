import type { Introducer } from "../../core/lookUp/lookUp";
import type { Services } from "../../services/services";
import { PastRequestLine } from "../ledger/PastRequestLine";
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
import { useRequesting } from "./useRequesting";
import { useClosingKey } from "./useClosingKey";
import { useComposition } from "./writing/useComposition";

export interface ComposerProps {
  readonly services: Services;
  readonly context: RequestContext;
  readonly memory: ComposerMemory;
  /** Whether the item the request is about is still open in Outlook. */
  readonly openItem: "same" | "another";
  /** The ledger of what the rep asked has changed. */
  readonly onLedgerChanged: () => void;
  readonly onOtherIntroducer: (introducer: Introducer) => void;
  /** What is written stays. */
  readonly onClose: () => void;
}

/** Where the rep writes to one introducer about one prospect, before Outlook opens the draft. */
export function Composer(props: ComposerProps) {
  const { context, openItem, onClose, onOtherIntroducer } = props;
  const writing = useComposition(props);
  const requesting = useRequesting(props);
  const { latest } = requesting.history;
  useClosingKey(onClose);
  return (
    <main className="composer">
      <ComposerHead context={context} onClose={onClose} />
      {openItem === "another" && <OtherItemNotice context={context} onShow={onClose} />}
      {latest !== undefined && (
        <PastRequestLine
          introducer={context.introducer}
          request={latest}
          onSettle={requesting.settle}
        />
      )}
      <ReasonField writing={writing} context={context} />
      <RequestFields writing={writing} />
      <QuotationField writing={writing} />
      <NoteFields writing={writing} context={context} />
      <ComposerFailure writing={writing} />
      <ComposerActions
        writing={writing}
        requesting={requesting}
        context={context}
        onOtherIntroducer={onOtherIntroducer}
      />
    </main>
  );
}
