import type { InsightsState } from "../../core/lookUp/ports";

/** What became of Dynamics' own insights: Basic or Enhanced, by what was really found. */
export type InsightsText = Readonly<Record<InsightsState, string>>;
