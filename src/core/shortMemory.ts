/** What was learned a moment ago, in memory only; the least recently used goes first. */
export interface ShortMemory<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
}

export interface ShortMemoryOptions {
  readonly capacity: number;
  /** In milliseconds. Without a clock a value is kept until newer ones push it out. */
  readonly now?: () => number;
}

/** Long enough for going back and forth in a thread, short enough for an opt-out to be honoured at once. */
const keptMs = 10 * 60_000;

export function createShortMemory<Value>({
  capacity,
  now = () => 0,
}: ShortMemoryOptions): ShortMemory<Value> {
  const entries = new Map<string, { readonly value: Value; readonly at: number }>();

  function put(key: string, entry: { readonly value: Value; readonly at: number }): void {
    entries.delete(key);
    entries.set(key, entry);
    const [oldest] = entries.keys();
    if (entries.size > capacity && oldest !== undefined) entries.delete(oldest);
  }

  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (now() - entry.at >= keptMs) {
        entries.delete(key);
        return undefined;
      }
      // Using it makes it younger in the order, not in time.
      put(key, entry);
      return entry.value;
    },
    set: (key, value) => {
      put(key, { value, at: now() });
    },
  };
}
