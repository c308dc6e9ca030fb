/** A host may lose the item of a pinned pane for a moment: no item is no other item. */
export function isAnotherItem(openKey: string | undefined, shownKey: string): boolean {
  return openKey !== undefined && openKey !== shownKey;
}
