import { useEffect, useRef } from "react";

import type { IntroductionRequest } from "../../core/request/introductionRequest";
import { requestButtonId } from "../state/requestButtonId";

/**
 * Closing the composer returns the focus to the button that opened it, or to the top of the pane.
 */
export function useReturningFocus(open: IntroductionRequest | undefined): void {
  const left = useRef<IntroductionRequest>(undefined);
  useEffect(() => {
    const introducer = left.current?.introducer;
    left.current = open;
    if (open !== undefined || introducer === undefined) return;
    const button = document.getElementById(requestButtonId(introducer));
    (button ?? document.querySelector("main"))?.focus();
  }, [open]);
}
