import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";
import type { LookUpView } from "../state/paneState";

export interface LookedUpMarkProps {
  readonly view: LookUpView;
  readonly onBack: () => void;
}

/** Says that the result is about somebody the rep named or picked, and leads back to whom the item is about. */
export function LookedUpMark({ view, onBack }: LookedUpMarkProps) {
  const { lookedUp, picked, backToItem } = useWords("find");
  const { item } = view.occasion;
  const isItemOpen = item.key !== "";
  return (
    <p className="small looked-up">
      {item.isStandIn === true ? lookedUp : picked}{" "}
      <ActionButton appearance="subtle" onClick={onBack}>
        {isItemOpen ? backToItem[item.kind] : backToItem.none}
      </ActionButton>
    </p>
  );
}
