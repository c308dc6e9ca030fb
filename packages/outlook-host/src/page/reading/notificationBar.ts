import type { Notification } from "../../host/methods/notifications";
import { element, icon } from "../parts/dom";

const appearance = {
  0: { kind: "info", icon: "info" },
  1: { kind: "progress", icon: "progress" },
  2: { kind: "error", icon: "warning" },
  3: { kind: "info", icon: "info" },
} as const;

/** Shows the add-ins' notifications above the open item. */
export function showNotifications(root: HTMLElement, notifications: readonly Notification[]): void {
  root.replaceChildren(
    ...notifications.map(({ message, type }) =>
      element(
        "p",
        { class: "notification", "data-kind": appearance[type].kind },
        icon(appearance[type].icon),
        message,
      ),
    ),
  );
}
