import type { OpenItem } from "../../host/openItem";

/** Selects an item by its id, or nothing. Resolves when the item is open. */
export type Select = (id: string | undefined) => Promise<void>;

export interface SelectionOptions {
  readonly readItem: (id: string) => Promise<OpenItem>;
  /** At once, before the item is read. */
  readonly onSelect: (id: string | undefined) => void;
  readonly onOpen: (item: OpenItem | undefined) => void;
}

/** Opens what was selected last, however long an earlier item takes to read. */
export function createSelection({ readItem, onSelect, onOpen }: SelectionOptions): Select {
  let selected: string | undefined;

  return async (id) => {
    if (id === selected) return;
    selected = id;
    onSelect(id);
    const item = id === undefined ? undefined : await readItem(id);
    if (id === selected) onOpen(item);
  };
}
