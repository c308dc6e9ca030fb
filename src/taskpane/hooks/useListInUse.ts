import { useRef } from "react";
import type { FocusEvent } from "react";

import type { PaneActions } from "../state/paneActions";

type ListUse = Pick<PaneActions, "onListEntered" | "onListLeft">;

/** Handlers for a list that tell when pointer or focus enters it, and when both have left. */
export function useListInUse({ onListEntered, onListLeft }: ListUse) {
  const use = useRef({ pointer: false, focus: false });

  function changed(part: Partial<typeof use.current>): void {
    const before = use.current;
    const after = { ...before, ...part };
    use.current = after;
    const isInUse = after.pointer || after.focus;
    if (isInUse === (before.pointer || before.focus)) return;
    if (isInUse) onListEntered();
    else onListLeft();
  }

  return {
    onPointerEnter: () => {
      changed({ pointer: true });
    },
    onPointerLeave: () => {
      changed({ pointer: false });
    },
    onFocus: () => {
      changed({ focus: true });
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) changed({ focus: false });
    },
  };
}
