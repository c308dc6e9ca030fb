import type { PaneState } from "../../src/taskpane/state/paneState";

/** One state of the pane, to be looked at by itself. */
export interface GalleryState {
  /** Also its place in the address. */
  readonly name: string;
  /** Absent: what the page shows before any script has run. */
  readonly state?: PaneState;
  /** Name of the class of what is pressed once it shows. */
  readonly opens?: string;
}
