import { lookUpOutcome } from "../../core/lookUp/lookUpOutcome";
import type { LookUpView } from "./paneState";

/** Whether there is a list to show: somebody was found, or may still be. */
export function hasIntroducers({ rows, result }: LookUpView): boolean {
  return rows.length > 0 || result === undefined || lookUpOutcome(result).kind === "asking";
}
