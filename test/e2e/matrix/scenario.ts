import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import type { Trouble } from "@who-knows-whom/outlook-host/server/trouble";

export type Said = string | readonly string[];

/** What goes wrong, and what the rep has to see of it. */
export interface Scenario extends Omit<Trouble, "script"> {
  /** Of the matrix of failures: F01 to F44. */
  readonly row: string;
  /** In one half sentence; unique. */
  readonly name: string;
  readonly faults?: readonly Fault[];
  /** Of the local Outlook's page: its quirks and surfaces. */
  readonly query?: string;
  readonly machine?: "offline" | "keepsNothing" | "isFull" | "hidesPane";
  /** What the rep does once the pane has settled. */
  readonly then?: "getIntroduced" | "openDraft" | "showGraph" | "showDetails";

  /**
   * Pieces of what the pane says in the end, of a list one of its pieces. "Source – state" also where other sources are
   * named in the same breath.
   */
  readonly says: readonly Said[];
  /** Whether colleagues are offered, in the end. */
  readonly introducers: "some" | "none";
  /** One source hangs: what the others know is there within four seconds. */
  readonly hasSlowSource?: boolean;
  /** The browser reports what it cannot run. */
  readonly mayThrow?: boolean;
  /**
   * How everything comes once the trouble is over, without loading the pane anew: by itself, or by a click on the
   * button. Absent where nothing is missing, or nothing but the rep's next visit helps.
   */
  readonly recovery?: "byItself" | "Try again" | "Sign in" | "Review permissions";
}
