import type { Introducer } from "../../core/lookUp/lookUp";
import { givenNameOf } from "../../core/people/givenName";
import { ActionButton } from "../parts/ActionButton";
import { useWords } from "../hooks/useWords";
import type { PaneActions } from "../state/paneActions";
import { requestButtonId } from "../state/requestButtonId";

export interface AskButtonProps {
  readonly introducer: Introducer;
  /** The id of the whole name: two colleagues may share a given name. */
  readonly describedBy?: string;
  readonly onAsk: PaneActions["onGetIntroduced"];
}

/** Begins a request to somebody who knows another person at the company. */
export function AskButton({ introducer, describedBy, onAsk }: AskButtonProps) {
  const { ask } = useWords("company");
  return (
    <ActionButton
      id={requestButtonId(introducer)}
      appearance="secondary"
      aria-describedby={describedBy}
      onClick={() => {
        onAsk(introducer);
      }}
    >
      {ask(givenNameOf(introducer.colleague.displayName))}
    </ActionButton>
  );
}
