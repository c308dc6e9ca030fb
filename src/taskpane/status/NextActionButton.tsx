import type { AppErrorCode } from "../../core/errors";
import { useText } from "../hooks/useText";
import { nextActionFor } from "../state/nextAction";
import type { PaneActions } from "../state/paneActions";
import { ActionButton } from "../parts/ActionButton";
import type { ActionButtonProps } from "../parts/ActionButton";

export interface NextActionButtonProps {
  readonly code: AppErrorCode;
  readonly actions: Pick<PaneActions, "onTryAgain" | "onSignIn">;
  readonly appearance: NonNullable<ActionButtonProps["appearance"]>;
}

/** The button for the remedy that the pane itself can offer. */
export function NextActionButton({ code, actions, appearance }: NextActionButtonProps) {
  const text = useText();
  const action = nextActionFor(code);
  if (action === undefined) return undefined;
  const onClick = action === "tryAgain" ? actions.onTryAgain : actions.onSignIn;
  return (
    <ActionButton appearance={appearance} onClick={onClick}>
      {text.actions[action]}
    </ActionButton>
  );
}
