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
  onReadOpenRequests: () => Promise.resolve({ requests: [], detailLevel: "counts" }),
  onReadHost: () =>
    Promise.resolve({
      platform: "OfficeOnline",
      version: "20261120003.04",
      mailboxSet: "1.15",
      nestedSignIn: true,
      signInPath: "outlook",
      themeFrom: "outlook",
    }),
};
