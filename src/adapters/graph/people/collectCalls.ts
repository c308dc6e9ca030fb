/** Calls of one moment become one call with what all of them asked for, each item once. */
export function collectCalls<Item>(
  work: (items: readonly Item[]) => Promise<void>,
): (items: readonly Item[]) => Promise<void> {
  const collected = new Set<Item>();
  let underWay: Promise<void> | undefined;

  async function workOnCollected(): Promise<void> {
    await Promise.resolve();
    const items = [...collected];
    collected.clear();
    underWay = undefined;
    await work(items);
  }

  return (items) => {
    for (const item of items) collected.add(item);
    underWay ??= workOnCollected();
    return underWay;
  };
}
