import { someSetup } from "../states/setup";
import type { PaneActions } from "../../../src/taskpane/state/paneActions";

const nothing = () => undefined;

/** A picture of the pane does nothing. */
export const idleActions: PaneActions = {
  onTryAgain: nothing,
  onSignIn: nothing,
  onPick: nothing,
  onFind: nothing,
  onFinderClosed: nothing,
  openSearch: () => new Promise(nothing),
  onLookUp: nothing,
  onCountCrowd: () => new Promise(nothing),
  onBack: nothing,
  onGetIntroduced: nothing,
  onSettle: () => Promise.resolve("done"),
  onAnswer: () => Promise.resolve("done"),
  onSay: () => Promise.resolve(true),
  onListEntered: nothing,
  onListLeft: nothing,
  onUpdateOrder: nothing,
  onShowView: nothing,
  openDetails: nothing,
  onReadSetup: () => Promise.resolve(someSetup),
  openWishes: () =>
    Promise.resolve({
      read: () => Promise.resolve({ general: { kind: "suggested" }, isHardlyKnown: true }),
      keep: () => Promise.resolve(),
      keepAbout: () => Promise.resolve(),
    }),
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
