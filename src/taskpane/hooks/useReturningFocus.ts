import { useEffect, useRef } from "react";

import { requestButtonId } from "../list/requestButtonId";
import type { OpenComposer } from "./useComposer";

/** Whoever leaves the composer comes back to the button they came from, or to the top. */
export function useReturningFocus(open: OpenComposer | undefined): void {
  const left = useRef<OpenComposer>(undefined);
  useEffect(() => {
    const introducer = left.current?.context.introducer;
    left.current = open;
    if (open !== undefined || introducer === undefined) return;
    const button = document.getElementById(requestButtonId(introducer));
    (button ?? document.querySelector("main"))?.focus();
  }, [open]);
}
