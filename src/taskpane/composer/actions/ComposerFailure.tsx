import { useEffect, useRef } from "react";

import { draftAsText } from "../../text/draftAsText";
import { useWords } from "../../hooks/useWords";
import type { Progress } from "../writing/composerState";
import type { WrittenRequest } from "../writing/useComposition";

export interface ComposerFailureProps {
  readonly written: WrittenRequest;
}

/** The draft as selected text, where Outlook did not open it, or not yet, or the clipboard did not take it. */
export function ComposerFailure({ written }: ComposerFailureProps) {
  const text = useWords("composer");
  const { status } = written.progress;
  const failure = isFailure(status) ? text[status] : undefined;
  return (
    <div role="alert">
      {failure !== undefined && (
        <div className="composer-failure">
          <h2>{failure.title}</h2>
          <p>{failure.body}</p>
          <SelectedText value={draftAsText(written.draft)} />
        </div>
      )}
    </div>
  );
}

function isFailure(status: Progress["status"]) {
  return status === "openFailed" || status === "openSlow" || status === "copyFailed";
}

function SelectedText({ value }: { readonly value: string }) {
  const { wholeText } = useWords("composer");
  const textArea = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    textArea.current?.select();
  }, []);
  return (
    <textarea
      ref={textArea}
      className="text-field-box"
      rows={6}
      aria-label={wholeText}
      dir="auto"
      readOnly
      value={value}
    />
  );
}
