import { element } from "../parts/dom";
import { contains, entryAt, toListKey } from "./listEntry";
import type { ListEntry } from "./listEntry";
import { listGroups, optionId } from "./listOption";

export interface ItemListOptions {
  readonly label: string;
  readonly onSelect: (id: string | undefined) => void;
}

export interface ItemList {
  readonly root: HTMLElement;
  /** Shows the entries whose words contain the text; all of them for an empty one. */
  readonly filter: (text: string) => void;
  readonly markSelected: (id: string | undefined) => void;
  readonly setEntries: (entries: readonly ListEntry[]) => void;
}

/** A list box in which, as in Outlook, the arrow keys open what they reach; Escape closes it. */
export function createItemList(
  first: readonly ListEntry[],
  { label, onSelect }: ItemListOptions,
): ItemList {
  const root = element("div", { role: "listbox", "aria-label": label, tabindex: "0" });
  let entries = first;
  let shown = entries;
  let selected: string | undefined;

  root.addEventListener("click", ({ target }) => {
    const option = (target as Element).closest<HTMLElement>("[role=option]");
    if (option !== null) onSelect(option.dataset["id"]);
  });
  root.addEventListener("keydown", (event) => {
    const key = toListKey(event.key);
    if (key === undefined) return;
    event.preventDefault();
    onSelect(entryAt(key, shown, selected)?.id);
  });

  function show(filtered: readonly ListEntry[]): void {
    shown = filtered;
    root.replaceChildren(...listGroups(shown, new Date()));
    markSelected(selected);
  }

  function markSelected(id: string | undefined): void {
    selected = id;
    markOption(root, id);
  }

  show(entries);
  return {
    root,
    filter: (text) => {
      show(entries.filter((entry) => contains(entry, text)));
    },
    markSelected,
    setEntries: (others) => {
      entries = others;
      show(entries);
    },
  };
}

function markOption(root: HTMLElement, id: string | undefined): void {
  root.removeAttribute("aria-activedescendant");
  for (const option of root.querySelectorAll("[role=option]")) {
    const isSelected = id !== undefined && option.id === optionId(id);
    option.setAttribute("aria-selected", String(isSelected));
    if (!isSelected) continue;
    root.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }
}
