/**
 * How many items lie before a moment.
 *
 * @param items - by rising time
 */
export function countBefore<Item>(
  items: readonly Item[],
  moment: number,
  timeOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && timeOf(item) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
