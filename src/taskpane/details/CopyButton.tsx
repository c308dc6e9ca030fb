import { useState } from "react";

import { copyText } from "../parts/copyText";
import { Icon } from "../parts/Icon";
import { useWords } from "../hooks/useWords";

export interface CopyButtonProps {
  readonly value: string;
}

/** Copies a short text, and says whether it did. */
export function CopyButton({ value }: CopyButtonProps) {
  const text = useWords("details");
  const [outcome, setOutcome] = useState<"copied" | "copyFailed">();
  const name = `${text.copy}: ${value}`;
  return (
    <>
      <button
        type="button"
        className="copy-button"
        aria-label={name}
        title={name}
        onClick={() => void copyText(value).then(setOutcome)}
      >
        <Icon name="copy" />
      </button>
      <span role="status">{outcome !== undefined && text[outcome]}</span>
    </>
  );
}
