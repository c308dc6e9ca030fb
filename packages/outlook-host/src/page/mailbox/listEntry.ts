/** One line of a list: a message or a meeting. */
export interface ListEntry {
  readonly id: string;
  /** The person it comes from. */
  readonly name: string;
  readonly subject: string;
  readonly preview: string;
  readonly at: Date;
}

export function contains({ name, subject, preview }: ListEntry, text: string): boolean {
  return [name, subject, preview].join("\n").toLowerCase().includes(text.trim().toLowerCase());
}

/** The entry a key leads to; undefined clears the selection. */
export function entryAt(
  key: ListKey,
  entries: readonly ListEntry[],
  selected: string | undefined,
): ListEntry | undefined {
  const index = entries.findIndex(({ id }) => id === selected);
  const last = entries.length - 1;
  switch (key) {
    case "ArrowDown":
      return entries[Math.min(index + 1, last)];
    case "ArrowUp":
      return entries[Math.max(index - 1, 0)];
    case "Home":
      return entries[0];
    case "End":
      return entries[last];
    case "Escape":
      return undefined;
  }
}

const listKeys = ["ArrowDown", "ArrowUp", "Home", "End", "Escape"] as const;

export type ListKey = (typeof listKeys)[number];

export function toListKey(key: string): ListKey | undefined {
  return listKeys.find((listKey) => listKey === key);
}
