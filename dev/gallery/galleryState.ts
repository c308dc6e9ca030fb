import type { OpenedForm } from "../../src/core/outlookPorts";
import type { ItemNow } from "../../src/taskpane/state/isAnotherItem";
import type { PaneActions } from "../../src/taskpane/state/paneActions";
import type { PaneState, ViewName } from "../../src/taskpane/state/paneState";
import type { IntroductionRequest } from "../../src/core/request/introductionRequest";
import type { RequestHistories } from "../../src/core/ledger/readRequestHistories";

/** The words come with the language that the picture is looked at in. */
export type RequestWithoutWords = Omit<IntroductionRequest, "words">;

/** One state of the pane, to be looked at by itself. */
export type GalleryState = Shown & {
  /** Also its place in the address. */
  readonly name: string;
  /** Selector of what is pressed once it shows. */
  readonly presses?: string;
};

type Shown =
  /** The page before any script has run. */
  | { readonly shows: "shell" }
  /** Introducers in a list unless said. */
  | {
      readonly shows: "pane";
      readonly state: PaneState;
      readonly view?: ViewName;
      /** What answers where the state itself does not say it. */
      readonly actions?: Partial<PaneActions>;
      /** What the pane says beside its state. */
      readonly beside?: "selectionNotice" | "partFailed";
    }
  | {
      readonly shows: "composer";
      readonly request: RequestWithoutWords;
      readonly histories: RequestHistories;
      readonly openItem: ItemNow;
      /** What Outlook says of the draft; that it is open and signed where absent. */
      readonly form?: OpenedForm;
    };
