import { useRef, useState } from "react";

import type { IntroductionDraft } from "../../core/ports";
import { useText } from "../hooks/useText";
import { draftAsText } from "../text/draftAsText";
import { ActionButton } from "./ActionButton";
import { copyText } from "./copyText";
import { StatusMessage } from "./StatusMessage";

export interface DraftFailureProps {
  readonly draft: IntroductionDraft | undefined;
}

/** Outlook would not open the draft: the text is here to copy, so that nothing is lost. */
export function DraftFailure({ draft }: DraftFailureProps) {
  const text = useText();
  if (draft === undefined) return <StatusMessage level="row" message={text.draft.notWritten} />;
  return (
    <StatusMessage level="row" message={text.draft.failed}>
      <TextToCopy value={draftAsText(draft)} />
    </StatusMessage>
  );
}

function TextToCopy({ value }: { readonly value: string }) {
  const text = useText();
  const textArea = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "copyFailed">();

  async function copy(): Promise<void> {
    textArea.current?.select();
    setOutcome(await copyText(value));
  }

  return (
    <>
      <textarea
        ref={textArea}
        className="draft-text"
        aria-label={text.draft.copyLabel}
        dir="auto"
        readOnly
        value={value}
      />
      <div className="draft-actions">
        <ActionButton appearance="secondary" onClick={() => void copy()}>
          {text.draft.copy}
        </ActionButton>
        <span role="status">{outcome !== undefined && text.draft[outcome]}</span>
      </div>
    </>
  );
}
