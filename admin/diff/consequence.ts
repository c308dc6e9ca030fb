/** One step that a change needs before it reaches every rep, and its reason. */
export interface Consequence {
  readonly action: "nothing" | "redeploy" | "register" | "consent" | "agree" | "note" | "stop";
  readonly reason: string;
}

export function consequence(action: Consequence["action"], reason: string): Consequence {
  return { action, reason };
}

/** The entries whose condition holds. */
export function when(
  isSo: boolean,
  action: Consequence["action"],
  reason: string,
): readonly Consequence[] {
  return isSo ? [{ action, reason }] : [];
}
