import { useRef, useState } from "react";

export interface TabStop {
  /** Id of the one button that Tab stops at: the one that had the focus last, or the first. */
  readonly id: string | undefined;
  readonly onFocus: (id: string) => void;
  readonly register: (id: string) => (button: HTMLButtonElement | null) => void;
  readonly focus: (id: string | undefined) => void;
}

/** Roving tabindex: several buttons are one stop of Tab, and the arrow keys lead among them. */
export function useTabStop(ids: readonly string[]): TabStop {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [latest, setLatest] = useState<string>();

  return {
    id: latest !== undefined && ids.includes(latest) ? latest : ids[0],
    onFocus: setLatest,
    register: (id) => (button) => {
      if (button === null) buttons.current.delete(id);
      else buttons.current.set(id, button);
    },
    focus: (id) => {
      if (id !== undefined) buttons.current.get(id)?.focus();
    },
  };
}
