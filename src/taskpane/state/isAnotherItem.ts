/**
 * True where another item is open. That none is open does not count: a host may lose the item for a
 * moment.
 */
export function isAnotherItem(openKey: string | undefined, shownKey: string): boolean {
  return openKey !== undefined && openKey !== shownKey;
}
