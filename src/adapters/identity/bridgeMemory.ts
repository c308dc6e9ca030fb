/** Says of nobody anything: which of two ways to sign in works in this tab. */
const key = "signIn.bridge";
const lost = "lost";

/** Whether Outlook's bridge has failed for good before, in this tab. */
export function wasBridgeLost(): boolean {
  try {
    return sessionStorage.getItem(key) === lost;
  } catch {
    return false;
  }
}

/** For the panes to come, until the tab closes. */
export function rememberBridge(state: "lost" | "works"): void {
  try {
    if (state === "lost") sessionStorage.setItem(key, lost);
    else sessionStorage.removeItem(key);
  } catch {
    // Where nothing can be stored, the next pane finds out by itself.
  }
}
