import type { EventJson, MessageJson } from "../mailboxJson";

/** The item open in the reading area. */
export type OpenItem =
  | { readonly kind: "message"; readonly message: MessageJson }
  | { readonly kind: "appointment"; readonly event: EventJson };

export function itemId(item: OpenItem): string {
  return item.kind === "message" ? item.message.id : item.event.id;
}
