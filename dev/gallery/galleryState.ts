import type { PaneState } from "../../src/taskpane/state/paneState";
import type { RequestContext } from "../../src/core/request/requestContext";
import type { ViewName } from "../../src/taskpane/state/viewName";

/** One state of the pane, to be looked at by itself. */
export type GalleryState = Shown & {
  /** Also its place in the address. */
  readonly name: string;
  /** Selector of what is pressed once it shows. */
  readonly presses?: string;
};

type Shown =
  /** What the page shows before any script has run. */
  | { readonly shows: "shell" }
  /** Introducers in a list unless said. */
  | { readonly shows: "pane"; readonly state: PaneState; readonly view?: ViewName }
  | {
      readonly shows: "composer";
      readonly context: RequestContext;
      readonly openItem: "same" | "another";
    };
