import type { EventJson, MessageSummary } from "../../mailboxJson";
import type { ListEntry } from "./listEntry";

export function messageEntry({ id, from, subject, preview, sentAt }: MessageSummary): ListEntry {
  return { id, name: from, subject: subject || "(No subject)", preview, at: new Date(sentAt) };
}

/** Of what the rep has sent one wants to see to whom. */
export function sentEntry(message: MessageSummary): ListEntry {
  return { ...messageEntry(message), name: message.to };
}

export function eventEntry({ id, organizer, subject, attendees, start }: EventJson): ListEntry {
  return {
    id,
    name: organizer.name,
    subject: subject || "(No subject)",
    preview: attendees.map(({ name }) => name).join(", "),
    at: new Date(start),
  };
}
