import type { Services } from "../../services";
import type { ComposerMemory } from "../state/composerMemory";
import type { RequestContext } from "../state/requestContext";
import { ComposerActions } from "./ComposerActions";
import { ComposerFailure } from "./ComposerFailure";
import { ComposerHead } from "./ComposerHead";
import { NoteFields } from "./NoteFields";
import { OtherItemNotice } from "./OtherItemNotice";
import { QuotationField } from "./QuotationField";
import { ReasonField } from "./ReasonField";
import { RequestFields } from "./RequestFields";
import { useClosingKey } from "./useClosingKey";
import { ComposerTextContext, composerTextFor } from "./useComposerText";
import { useComposition } from "./useComposition";

export interface ComposerProps {
  readonly services: Services;
  readonly context: RequestContext;
  readonly memory: ComposerMemory;
  /** Whether the item the request is about is still open in Outlook. */
  readonly openItem: "same" | "another";
  /** What is written stays. */
  readonly onClose: () => void;
}

/** Where the rep writes to one introducer about one prospect, before Outlook opens the draft. */
export function Composer(props: ComposerProps) {
  return (
    <ComposerTextContext.Provider
      value={composerTextFor(props.services.appearance.displayLanguage)}
    >
      <OpenComposer {...props} />
    </ComposerTextContext.Provider>
  );
}

function OpenComposer({ services, context, memory, openItem, onClose }: ComposerProps) {
  const writing = useComposition({ services, context, memory });
  useClosingKey(onClose);
  return (
    <main className="composer">
      <ComposerHead context={context} onClose={onClose} />
      {openItem === "another" && <OtherItemNotice context={context} onShow={onClose} />}
      <ReasonField writing={writing} context={context} />
      <RequestFields writing={writing} />
      <QuotationField writing={writing} />
      <NoteFields writing={writing} context={context} />
      <ComposerFailure writing={writing} />
      <ComposerActions writing={writing} context={context} services={services} />
    </main>
  );
}
