import { useEffect } from "react";

import type { LookUps } from "../state/lookUps";
import type { PaneState } from "../state/paneState";

/** Goes on by itself when the wait that a system asked for is over. */
export function useResumption(state: PaneState, lookUps: LookUps): void {
  const resumesAt = state.status === "lookUp" ? state.resumesAt : undefined;
  useEffect(() => {
    if (resumesAt === undefined) return undefined;
    const timer = setTimeout(() => void lookUps.resume(), resumesAt.getTime() - Date.now());
    return () => {
      clearTimeout(timer);
    };
  }, [resumesAt, lookUps]);
}
