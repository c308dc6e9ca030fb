/** Keeps the newest items, independent of the order they come in. */
export interface Newest<Item> {
  readonly offer: (at: number, item: () => Item) => void;
  /** Newest first. */
  readonly items: () => readonly Item[];
}

export function createNewest<Item>(limit: number): Newest<Item> {
  let kept: { readonly at: number; readonly item: Item }[] = [];
  let oldestOfInterest = -Infinity;

  function cut(): void {
    kept = kept.sort((a, b) => b.at - a.at).slice(0, limit);
    oldestOfInterest = kept.length < limit ? -Infinity : (kept.at(-1)?.at ?? -Infinity);
  }

  return {
    offer(at, item) {
      if (at <= oldestOfInterest) return;
      kept.push({ at, item: item() });
      if (kept.length >= 2 * limit) cut();
    },
    items() {
      cut();
      return kept.map(({ item }) => item);
    },
  };
}
