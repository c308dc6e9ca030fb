import type { MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

/** By their numbers in office.js. The first two are required and optional attendees in a meeting; only a message has the third. */
export const recipientFields = ["to", "cc", "bcc"] as const;

export type RecipientField = (typeof recipientFields)[number];

/** What the user is writing: others read it while it changes. */
export interface WrittenItem {
  readonly subject: string;
  /** Of a meeting, as text. */
  readonly start?: string;
  readonly recipients: (field: RecipientField) => readonly MailPerson[];
  readonly setRecipients: (field: RecipientField, people: readonly MailPerson[]) => void;
  /** Calls the listener after each change of recipients. Returns how to stop. */
  readonly onRecipientsChanged: (listener: (field: RecipientField) => void) => () => void;
}

export interface WrittenStart extends Pick<WrittenItem, "subject" | "start"> {
  readonly to: readonly MailPerson[];
}

export function createWrittenItem({ to, ...facts }: WrittenStart): WrittenItem {
  const people = new Map<RecipientField, readonly MailPerson[]>([["to", to]]);
  const listeners = new Set<(field: RecipientField) => void>();
  return {
    ...facts,
    recipients: (field) => people.get(field) ?? [],
    setRecipients(field, changed) {
      people.set(field, changed);
      for (const listener of listeners) listener(field);
    },
    onRecipientsChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
