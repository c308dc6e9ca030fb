import type { Introducer } from "../../core/lookUp";
import { ActionButton } from "../components/ActionButton";
import { DraftFailure } from "../components/DraftFailure";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";

export interface RequestActionProps {
  readonly introducer: Introducer;
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/** Asks for an introduction, and shows the text where Outlook could not open it. */
export function RequestAction({ introducer, view: { draft }, actions }: RequestActionProps) {
  const { introducers } = useText();
  const hasFailed = draft?.status === "failed" && draft.introducer.id === introducer.id;
  return (
    <>
      <ActionButton
        appearance="primary"
        aria-label={introducers.getIntroducedBy(introducer.colleague.displayName)}
        onClick={() => {
          actions.onGetIntroduced(introducer);
        }}
      >
        {introducers.getIntroduced}
      </ActionButton>
      {hasFailed && <DraftFailure draft={draft.draft} />}
    </>
  );
}
