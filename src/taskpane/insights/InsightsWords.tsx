import type { InsightsState } from "../../core/lookUp/ports";
import { useWords } from "../hooks/useWords";

export interface InsightsWordsProps {
  readonly state: InsightsState;
}

/** Basic or Enhanced: the end of the line about Dynamics' own insights. */
export function InsightsWords({ state }: InsightsWordsProps) {
  return <>{` – ${useWords("insights")[state]}`}</>;
}
