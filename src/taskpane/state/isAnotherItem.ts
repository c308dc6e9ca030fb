import type { PaneState } from "./paneState";

/** Whether the item of a request is still the open one; `none` where Outlook names no item. */
export type ItemNow = "same" | "another" | "none";

/**
 * True where another item is open. That none is open does not count: a host may lose the item for a
 * moment.
 */
export function isAnotherItem(openKey: string | undefined, shownKey: string): boolean {
  return openKey !== undefined && openKey !== shownKey;
}

/** True where the pane is about another item than the open one, or says that none is open. */
export function isAnotherOpen(openKey: string | undefined, state: PaneState): boolean {
  if ("occasion" in state) return isAnotherItem(openKey, state.occasion.item.key);
  return state.status === "noItem" && openKey !== undefined;
}
