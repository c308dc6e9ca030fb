interface Group<Item> {
  readonly keys: readonly string[];
  readonly items: readonly Item[];
}

/** Items that share a key, directly or through others, become one group. Items without a key are left out. */
export function groupBySharedKey<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): readonly Group<Item>[] {
  const groupByKey = new Map<string, Group<Item>>();
  for (const item of items) {
    const keys = keysOf(item);
    const touched = [...new Set(keys.flatMap((key) => groupByKey.get(key) ?? []))];
    const group = {
      keys: [...new Set([...touched.flatMap((known) => known.keys), ...keys])],
      items: [...touched.flatMap((known) => known.items), item],
    };
    for (const key of group.keys) groupByKey.set(key, group);
  }
  return [...new Set(groupByKey.values())];
}
