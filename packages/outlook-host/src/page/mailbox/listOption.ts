import { avatar } from "../parts/avatar";
import { dayGroup, shortDate } from "../parts/dates";
import { element } from "../parts/dom";
import type { ListEntry } from "./listEntry";

/** The entries under headings of days, in the order they come. */
export function listGroups(entries: readonly ListEntry[], now: Date): readonly HTMLElement[] {
  const groups = new Map<string, HTMLElement>();
  for (const entry of entries) {
    const day = dayGroup(entry.at, now);
    const group = groups.get(day) ?? listGroup(day);
    group.append(listOption(entry, now));
    groups.set(day, group);
  }
  return [...groups.values()];
}

function listGroup(day: string): HTMLElement {
  const heading = element("div", { class: "list-day", "aria-hidden": "true" }, day);
  return element("div", { role: "group", "aria-label": day }, heading);
}

/** Named by sender and subject, in this order; what else it shows describes it. */
function listOption(entry: ListEntry, now: Date): HTMLElement {
  const id = optionId(entry.id);
  const date = element(
    "time",
    { class: "option-date", datetime: entry.at.toISOString() },
    shortDate(entry.at, now),
  );
  const preview = element("span", { class: "option-preview", id: `${id}-preview` }, entry.preview);
  return element(
    "div",
    {
      role: "option",
      class: "option",
      id,
      "data-id": entry.id,
      "aria-selected": "false",
      "aria-labelledby": `${id}-name ${id}-subject`,
      "aria-describedby": `${id}-preview`,
    },
    avatar(entry.name),
    element("span", { class: "option-name", id: `${id}-name` }, entry.name),
    date,
    element("span", { class: "option-subject", id: `${id}-subject` }, entry.subject),
    preview,
  );
}

/** Ids of elements take no space. */
export function optionId(entryId: string): string {
  return `option-${encodeURIComponent(entryId)}`;
}
