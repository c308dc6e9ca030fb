import { useText } from "../hooks/useText";
import { ActionButton } from "../parts/ActionButton";
import { Icon } from "../parts/Icon";
import type { PaneActions } from "../state/paneActions";

export interface FindButtonProps {
  /** `icon`: in the pane's head, without words; `words`: among the next steps of an empty pane. */
  readonly look: "icon" | "words";
  readonly onFind: PaneActions["onFind"];
}

/** Opens the finder, in which the rep names anybody at all. */
export function FindButton({ look, onFind }: FindButtonProps) {
  const { find } = useText().head;
  if (look === "words") {
    return (
      <ActionButton appearance="secondary" onClick={onFind}>
        {find}
      </ActionButton>
    );
  }
  return (
    <button type="button" className="view-button" aria-label={find} title={find} onClick={onFind}>
      <Icon name="find" />
    </button>
  );
}
