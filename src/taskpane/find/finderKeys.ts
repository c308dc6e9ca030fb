import type { KeyboardEvent } from "react";

import type { Finder } from "./useFinder";

/** The keys of a combobox: arrows go through the list, Escape closes it, and then the finder. */
export function finderKeys(
  { state, move, closeList }: Finder,
  close: () => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    // The Enter or arrow that ends a composition of Japanese belongs to that.
    if (event.nativeEvent.isComposing) return;
    const by = steps[event.key];
    const isInField = event.target instanceof HTMLInputElement;
    if (by !== undefined && isInField && state.people.length > 0) {
      event.preventDefault();
      move(by);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      if (state.people.length > 0) closeList();
      else close();
    }
  };
}

const steps: Readonly<Partial<Record<string, 1 | -1>>> = { ArrowDown: 1, ArrowUp: -1 };
