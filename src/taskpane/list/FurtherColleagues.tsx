import { Suspense, useId, useState } from "react";

import { LazyEverybody } from "../everybody/lazyEverybody";
import { useText } from "../hooks/useText";
import { ActionButton } from "../parts/ActionButton";
import type { PaneActions } from "../state/paneActions";
import type { LookUpView } from "../state/paneState";

export interface FurtherColleaguesProps {
  readonly view: LookUpView;
  readonly actions: PaneActions;
}

/** The way to all who were found; they load when they are asked for. */
export function FurtherColleagues({ view, actions }: FurtherColleaguesProps) {
  const { introducers: text } = useText();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { introducers = [], further = [] } = view.result ?? {};
  if (further.length === 0) return null;
  const { detailLevel } = view.occasion.organization;
  const all =
    detailLevel === "bars"
      ? text.showAllUncounted
      : text.showAll(introducers.length + further.length);
  return (
    <div className="introducers-further">
      <ActionButton
        appearance="subtle"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? text.showFewer : all}
      </ActionButton>
      <div id={listId}>
        {isOpen && (
          <Suspense>
            <LazyEverybody view={view} actions={actions} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
