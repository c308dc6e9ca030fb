import { useState } from "react";

import { ActionButton } from "../components/ActionButton";
import { copyText } from "../components/copyText";
import { useDetailsText } from "./useDetailsText";

export interface CopyButtonProps {
  readonly value: string;
}

/** Copies a short text, and says whether it did. */
export function CopyButton({ value }: CopyButtonProps) {
  const text = useDetailsText();
  const [outcome, setOutcome] = useState<"copied" | "copyFailed">();
  return (
    <>
      <ActionButton
        appearance="subtle"
        aria-label={`${text.copy}: ${value}`}
        onClick={() => void copyText(value).then(setOutcome)}
      >
        {text.copy}
      </ActionButton>{" "}
      <span role="status">{outcome !== undefined && text[outcome]}</span>
    </>
  );
}
