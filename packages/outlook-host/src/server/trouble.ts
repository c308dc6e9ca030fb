import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";

import type { PageFaults } from "../mailboxJson";

/** What goes wrong around the add-in. May change while the server runs: the next page that loads meets it. */
export interface Trouble {
  /** Of the add-in's own files. */
  readonly script?: readonly Fault[];
  /** So far ahead is the clock of the rep's machine. */
  readonly clockSkewMinutes?: number;
  /** Of Outlook itself. */
  readonly page?: PageFaults;
}
