/** A message being read, or a meeting the rep attends, as Office.js has it. */
export type OfficeItem = Office.MessageRead | Office.AppointmentRead;

/**
 * The item that is open, undefined when none is: Outlook says null or leaves it out. An item that is
 * being written has functions where this one has values, and counts as none.
 */
export function readItem(): OfficeItem | undefined {
  const item = Office.context.mailbox.item as OfficeItem | null | undefined;
  return typeof item?.subject === "string" ? item : undefined;
}

export function isMessage(item: OfficeItem): item is Office.MessageRead {
  return item.itemType === "message";
}

/**
 * Tells items apart. An item in a shared mailbox may come without an id; one with neither id nor date
 * cannot be told from another.
 */
export function itemKey({ itemId, dateTimeCreated, subject }: OfficeItem): string | undefined {
  const id: unknown = itemId;
  if (typeof id === "string" && id !== "") return id;
  return toDate(dateTimeCreated)?.toISOString().concat(" ", subject);
}

/** Undefined for whatever is no moment in time. */
export function toDate(raw: unknown): Date | undefined {
  return raw instanceof Date && !Number.isNaN(raw.getTime()) ? raw : undefined;
}
