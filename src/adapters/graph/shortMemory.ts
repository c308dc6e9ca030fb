/** Remembers for ten minutes at most, in memory only; the least recently used goes first. */
export interface ShortMemory<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
}

/** How long an answer of Graph is good enough not to ask again. */
const rememberMs = 10 * 60_000;

export function createShortMemory<Value>(
  capacity: number,
  now: () => number = Date.now,
): ShortMemory<Value> {
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
      if (now() - entry.at >= rememberMs) {
        entries.delete(key);
        return undefined;
      }
      put(key, entry);
      return entry.value;
    },
    set: (key, value) => {
      put(key, { value, at: now() });
    },
  };
}
