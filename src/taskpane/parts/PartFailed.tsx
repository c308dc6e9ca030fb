import { useText } from "../hooks/useText";
import { ActionButton } from "./ActionButton";

/** In the place of a part of the pane that could not be loaded. */
export function PartFailed({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const { status, actions } = useText();
  return (
    <p className="small" role="alert">
      {status.partFailed}{" "}
      <ActionButton appearance="subtle" onClick={onTryAgain}>
        {actions.tryAgain}
      </ActionButton>
    </p>
  );
}
