import { initialData } from "./data/initialData";
import { itemId } from "./openItem";
import type { OpenItem } from "./openItem";
import type { OutlookWindow } from "./outlookWindow";
import type { SelectionTrait } from "./quirks/hostTraits";

/** Marks data of an item that office.js takes over while the add-in is told nothing. */
export const untoldMark = "localOutlookUntold";

/**
 * What office.js is sent when another item is open beside a pinned pane.
 *
 * @returns undefined where Outlook sends nothing
 */
export function selectionEvent(
  { openItem, owner, traits }: Pick<OutlookWindow, "openItem" | "owner" | "traits">,
  former: OpenItem | undefined,
): object | "" | undefined {
  const item = openItem();
  if (traits.selection === "frozen") return undefined;
  if (item === undefined || traits.selection === "gone") return "";
  const data = initialData(item, owner);
  if (data === null) return "";
  return isUntold(traits.selection, item, former) ? { ...data, [untoldMark]: true } : data;
}

function isUntold(trait: SelectionTrait, item: OpenItem, former: OpenItem | undefined): boolean {
  switch (trait) {
    case "untold":
      return former === undefined || itemId(former) !== itemId(item);
    case "untoldInConversation":
      return isSameConversation(item, former);
    case "untoldWhereProtected":
      return item.kind === "message" && (item.message.sensitivity ?? "normal") !== "normal";
    case "told":
    case "gone":
    case "frozen":
      return false;
  }
}

function isSameConversation(one: OpenItem, other: OpenItem | undefined): boolean {
  if (one.kind !== "message" || other?.kind !== "message") return false;
  return one.message.conversationId === other.message.conversationId;
}
