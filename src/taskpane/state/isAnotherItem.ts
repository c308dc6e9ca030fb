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

/** What the pane is about: an item by its key, that none is open, or nothing yet. */
type ShownItem = { readonly key: string } | "none" | undefined;

export function shownItemOf(state: PaneState): ShownItem {
  if ("occasion" in state) return state.occasion.item;
  return state.status === "noItem" ? "none" : undefined;
}

/** True where the pane is about another item than the open one, or says that none is open. */
export function isAnotherOpen(openKey: string | undefined, shown: ShownItem): boolean {
  if (shown === undefined) return false;
  return shown === "none" ? openKey !== undefined : isAnotherItem(openKey, shown.key);
}
