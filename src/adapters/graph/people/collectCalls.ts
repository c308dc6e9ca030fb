/** Calls of one turn of the event loop become one, with what all of them asked for, each item once. */
export function collectCalls<Item>(
  work: (items: readonly Item[]) => Promise<void>,
): (items: readonly Item[]) => Promise<void> {
  const collected = new Set<Item>();
  let underWay: Promise<void> | undefined;

  async function workOnCollected(): Promise<void> {
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
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
