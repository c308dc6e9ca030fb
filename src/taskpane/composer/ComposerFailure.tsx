import { useEffect, useRef } from "react";

import { draftAsText } from "../text/draftAsText";
import type { Writing } from "./writing/useComposition";
import { useWords } from "../hooks/useWords";

export interface ComposerFailureProps {
  readonly writing: Writing;
}

/** Outlook would not open the draft, or the clipboard not take it: the text is here, selected. */
export function ComposerFailure({ writing }: ComposerFailureProps) {
  const text = useWords("composer");
  const { status } = writing.composition.progress;
  const failure = status === "openFailed" || status === "copyFailed" ? text[status] : undefined;
  return (
    <div role="alert">
      {failure !== undefined && (
        <div className="composer-failure">
          <h2>{failure.title}</h2>
          <p>{failure.body}</p>
          <SelectedText value={draftAsText(writing.draft)} />
        </div>
      )}
    </div>
  );
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
