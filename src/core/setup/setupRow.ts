/** One thing that was looked at, for an administrator: what it gives, and exactly what to do where it is amiss. */
export interface SetupRow {
  readonly area: string;
  readonly name: string;
  readonly state: SetupState;
  /** What was seen. */
  readonly found: string;
  readonly gives: string;
  readonly fix?: string;
}

/** `off`: nobody wanted it, or it is not there, and all the rest works without. */
export type SetupState = "good" | "attention" | "off" | "unknown";
