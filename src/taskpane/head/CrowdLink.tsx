import type { OpenItem } from "../../core/outlookPorts";
import { useText } from "../hooks/useText";
import { ActionButton } from "../parts/ActionButton";

export interface CrowdLinkProps {
  readonly others: number;
  readonly itemKind: OpenItem["kind"];
}

/** The place of the table in the pane, which takes the focus. */
export const crowdPlaceId = "crowd";

/** In place of names: leads to the table of everybody on the item. */
export function CrowdLink({ others, itemKind }: CrowdLinkProps) {
  const { head } = useText();
  return (
    <div>
      <ActionButton
        appearance="subtle"
        onClick={() => {
          document.getElementById(crowdPlaceId)?.focus();
        }}
      >
        {`${head.others[itemKind]} (${others})`}
      </ActionButton>
    </div>
  );
}
