import { createNotifications } from "../../host/methods/notifications";
import type { Notifications } from "../../host/methods/notifications";
import { itemId } from "../../host/openItem";
import type { OpenItem } from "../../host/openItem";
import { part } from "../parts/dom";
import { showNotifications } from "./notificationBar";
import { readingView } from "./readingView";

export interface ReadingArea {
  readonly openItem: () => OpenItem | undefined;
  /** Of an item; each keeps its own. */
  readonly notificationsOf: (item: OpenItem | undefined) => Notifications;
  readonly show: (item: OpenItem | undefined) => void;
}

export function createReadingArea(): ReadingArea {
  const byItem = new Map<string, Notifications>();
  let openItem: OpenItem | undefined;

  function notificationsOf(item: OpenItem | undefined): Notifications {
    const id = item === undefined ? "" : itemId(item);
    const known = byItem.get(id) ?? createNotifications(showOpen);
    byItem.set(id, known);
    return known;
  }

  function showOpen(): void {
    showNotifications(part("notifications"), notificationsOf(openItem).all());
  }

  return {
    openItem: () => openItem,
    notificationsOf,
    show: (item) => {
      openItem = item;
      part("item").ariaBusy = "false";
      part("item").replaceChildren(readingView(item));
      part("item").scrollTop = 0;
      showOpen();
    },
  };
}
