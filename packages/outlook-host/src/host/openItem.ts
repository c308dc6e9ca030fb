import type { EventJson, MessageJson } from "../mailboxJson";
import type { WrittenItem } from "./writtenItem";

/** The item open in the reading area: read, or being written. */
export type OpenItem =
  | { readonly kind: "message"; readonly message: MessageJson }
  | { readonly kind: "appointment"; readonly event: EventJson }
  | { readonly kind: "writtenMessage" | "writtenAppointment"; readonly written: WrittenItem };

export function itemId(item: OpenItem): string {
  switch (item.kind) {
    case "message":
      return item.message.id;
    case "appointment":
      return item.event.id;
    case "writtenMessage":
    case "writtenAppointment":
      // It gets an id once it is saved, which it never is here.
      return item.kind;
  }
}

export function writtenItemOf(item: OpenItem | undefined): WrittenItem | undefined {
  return item !== undefined && "written" in item ? item.written : undefined;
}
