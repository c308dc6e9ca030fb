import { Suspense, useId, useState } from "react";

import type { EverybodyProps } from "../everybody/Everybody";
import { LazyEverybody } from "../everybody/lazyEverybody";
import { useText } from "../hooks/useText";
import { ActionButton } from "../parts/ActionButton";

/** The way to all who were found; they load when they are asked for. */
export function FurtherColleagues(props: EverybodyProps) {
  const { view } = props;
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
            <LazyEverybody {...props} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
