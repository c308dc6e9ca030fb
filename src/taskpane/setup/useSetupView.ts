import { useEffect, useRef, useState } from "react";

/** Of the button that opens the setup, at the foot of the pane. */
export const setupButtonId = "check-setup";

export interface ShownSetup {
  readonly isShown: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether the setup is shown in place of the pane. Going back returns the focus to the button that opened it. */
export function useSetupView(): ShownSetup {
  const [isShown, setShown] = useState(false);
  const wasShown = useRef(false);
  useEffect(() => {
    if (wasShown.current && !isShown) document.getElementById(setupButtonId)?.focus();
    wasShown.current = isShown;
  }, [isShown]);
  return {
    isShown,
    open: () => {
      setShown(true);
    },
    close: () => {
      setShown(false);
    },
  };
}
