import type { PaneState } from "../../src/taskpane/state/paneState";
import type { ViewName } from "../../src/taskpane/state/viewName";

/** One state of the pane, to be looked at by itself. */
export interface GalleryState {
  /** Also its place in the address. */
  readonly name: string;
  /** Absent: what the page shows before any script has run. */
  readonly state?: PaneState;
  /** How the rep wants to see introducers; a list unless said. */
  readonly view?: ViewName;
  /** Name of the class of what is pressed once it shows. */
  readonly opens?: string;
}
