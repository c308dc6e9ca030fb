import { useText } from "../hooks/useText";
import { ActionButton } from "../parts/ActionButton";
import { StatusMessage } from "./StatusMessage";

/** Shown by the error boundary in place of a blank pane. */
export function Crashed() {
  const { status, actions } = useText();
  return (
    <main>
      <div role="alert">
        <StatusMessage level="page" message={status.crashed} />
      </div>
      <ActionButton
        appearance="primary"
        onClick={() => {
          window.location.reload();
        }}
      >
        {actions.reload}
      </ActionButton>
    </main>
  );
}
