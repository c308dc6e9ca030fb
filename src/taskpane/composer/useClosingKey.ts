import { useEffect } from "react";

/** Closes at Escape, ahead of office.js, which would move the focus to the first control of the page. */
export function useClosingKey(onClose: () => void): void {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      // Escape also gives up what an input method is composing.
      if (event.key !== "Escape" || event.isComposing) return;
      event.stopPropagation();
      onClose();
    };
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("keydown", close);
    };
  }, [onClose]);
}
