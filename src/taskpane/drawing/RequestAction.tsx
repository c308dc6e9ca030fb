import type { Introducer } from "../../core/lookUp/lookUp";
import { ActionButton } from "../parts/ActionButton";
import { EarlierRequest } from "../list/EarlierRequest";
import { SenseLine } from "../list/SenseLine";
import { bestRow } from "../state/bestRow";
import { requestButtonId } from "../state/requestButtonId";
import { StatusMessage } from "../status/StatusMessage";
import { useText } from "../hooks/useText";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";

export interface RequestActionProps {
  readonly introducer: Introducer;
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/** Begins a request to an introducer, and says so where it could not be begun. */
export function RequestAction({ introducer, view, actions }: RequestActionProps) {
  const { introducers, requestNotBegun } = useText();
  return (
    <>
      <ActionButton
        id={requestButtonId(introducer)}
        appearance={introducer.id === bestRow(view) ? "primary" : "secondary"}
        aria-label={introducers.getIntroducedBy(introducer.colleague.displayName)}
        onClick={() => {
          actions.onGetIntroduced(introducer);
        }}
      >
        {introducers.getIntroduced}
      </ActionButton>
      <SenseLine introducer={introducer} view={view} />
      <EarlierRequest introducer={introducer} view={view} actions={actions} />
      {view.notBegunFor === introducer.id && (
        <StatusMessage level="row" message={requestNotBegun} />
      )}
    </>
  );
}
