import type { PaneActions } from "../../../src/taskpane/state/paneActions";

const nothing = () => undefined;

/** A picture of the pane does nothing. */
export const idleActions: PaneActions = {
  onTryAgain: nothing,
  onSignIn: nothing,
  onPick: nothing,
  onGetIntroduced: nothing,
  onSettle: () => Promise.resolve("done"),
  onAnswer: () => Promise.resolve("done"),
  onListEntered: nothing,
  onListLeft: nothing,
  onUpdateOrder: nothing,
  onShowView: nothing,
};
