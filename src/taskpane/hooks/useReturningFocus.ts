import { useEffect, useRef } from "react";

import type { IntroductionRequest } from "../../core/request/introductionRequest";
import { requestButtonId } from "../list/requestButtonId";

/** Whoever leaves the composer comes back to the button they came from, or to the top. */
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
