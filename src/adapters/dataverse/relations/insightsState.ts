import * as v from "valibot";

import type { InsightsState } from "../../../core/lookUp/ports";

const settingsForm = v.looseObject({
  msdyn_iswkwenabled: v.optional(v.nullable(v.boolean())),
  msdyn_currentstatus: v.optional(v.nullable(v.number())),
});

/** `msdyn_currentstatus` of the settings. */
const status = {
  activating: 2,
  activated: 3,
  activationFailed: 4,
  deactivating: 5,
  deactivated: 6,
} as const;

/** The state by what was really found, and where nothing was, by the settings as far as the rep may read them. */
export function insightsState(
  rows: "none" | "whole" | "partial",
  settings: readonly unknown[],
): InsightsState {
  if (rows !== "none") return rows === "partial" ? "partial" : "enhanced";
  if (isDeactivated(settings)) return "switchedOff";
  const known = settingsIn(settings);
  if (known === undefined) return "unknown";
  if (known.msdyn_currentstatus === status.activating) return "activating";
  if (known.msdyn_currentstatus === status.activationFailed) return "activationFailed";
  return "nothing";
}

/** Only where the settings say so: that the rep sees none does not mean that it is off. */
export function isDeactivated(settings: readonly unknown[]): boolean {
  const known = settingsIn(settings);
  if (known === undefined) return false;
  const { msdyn_currentstatus: current, msdyn_iswkwenabled: isEnabled } = known;
  if (current === status.deactivating || current === status.deactivated) return true;
  return (
    isEnabled === false && current !== status.activating && current !== status.activationFailed
  );
}

function settingsIn([first]: readonly unknown[]) {
  const { success, output } = v.safeParse(settingsForm, first);
  return success ? output : undefined;
}
