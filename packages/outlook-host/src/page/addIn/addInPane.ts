import type { AddInFrame } from "./addInFrame";
import { part } from "../parts/dom";

export interface AddInPane {
  /** Loads the add-in afresh where the pane is open. */
  readonly reload: () => void;
  /** Another item is open: a pinned pane hears of it, an unpinned one starts again. */
  readonly itemChanged: () => void;
  readonly hide: () => void;
  /** The loaded frame; undefined while the pane is hidden. */
  readonly frame: () => AddInFrame | undefined;
}

export interface AddInPaneOptions {
  readonly openFrame: (container: HTMLElement) => AddInFrame;
  readonly startsPinned: boolean;
}

/** The aside of the page in which the add-in's pane is shown. */
export function createAddInPane({ openFrame, startsPinned }: AddInPaneOptions): AddInPane {
  const container = part("add-in-frame");
  let frame: AddInFrame | undefined;
  let isPinned = startsPinned;

  function reload(): void {
    frame?.close();
    frame = openFrame(container);
    showState();
  }

  function hide(): void {
    frame?.close();
    frame = undefined;
    showState();
  }

  function showState(): void {
    showPane({ isOpen: frame !== undefined, isPinned });
  }

  part("add-in-pin").addEventListener("click", () => {
    isPinned = !isPinned;
    showState();
  });
  part("add-in-hide").addEventListener("click", hide);
  part("add-in-toggle").addEventListener("click", () => {
    if (frame === undefined) reload();
    else hide();
  });

  return {
    reload,
    hide,
    frame: () => frame,
    itemChanged: () => {
      if (frame !== undefined && isPinned) frame.host.raiseItemChanged();
      else if (frame !== undefined) reload();
    },
  };
}

function showPane({ isOpen, isPinned }: { readonly isOpen: boolean; readonly isPinned: boolean }) {
  part("add-in").hidden = !isOpen;
  part("add-in-toggle").setAttribute("aria-pressed", String(isOpen));
  const pin = part("add-in-pin");
  pin.setAttribute("aria-label", isPinned ? "Unpin" : "Pin");
  pin.title = isPinned ? "Unpin" : "Pin: stay open for other messages";
  pin.classList.toggle("is-on", isPinned);
}
