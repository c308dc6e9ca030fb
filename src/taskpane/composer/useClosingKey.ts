import { useEffect } from "react";

/** Closes the composer at Escape, ahead of office.js, which would focus the first control of the page. */
export function useClosingKey(onClose: () => void): void {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      // During text composition Escape belongs to the input method.
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
