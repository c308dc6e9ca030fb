/** A message being read, or a meeting the rep attends, as Office.js has it. */
export type OfficeItem = Office.MessageRead | Office.AppointmentRead;

/** A message or a meeting that the rep is writing. */
export type WrittenOfficeItem = Office.MessageCompose | Office.AppointmentCompose;

/** The item that is open, undefined when none is: Outlook says null or leaves it out. */
export function openOfficeItem(): OfficeItem | WrittenOfficeItem | undefined {
  return Office.context.mailbox.item ?? undefined;
}

/** The item that is open to be read. */
export function readItem(): OfficeItem | undefined {
  const item = openOfficeItem();
  return item === undefined || isWritten(item) ? undefined : item;
}

/** An item that is being written has functions where one that is read has values, or none. */
export function isWritten(item: OfficeItem | WrittenOfficeItem): item is WrittenOfficeItem {
  const { subject } = item as { readonly subject?: { readonly getAsync?: unknown } | null };
  return typeof subject?.getAsync === "function";
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
  return toDate(dateTimeCreated)?.toISOString().concat(" ", textOf(subject));
}

/** What is being written has no id before it is saved; a pane belongs to one window, so there is one such item. */
export function writtenItemKey(item: WrittenOfficeItem): string {
  return ["written", item.itemType, "conversationId" in item ? item.conversationId : ""].join(" ");
}

/** Undefined for whatever is no moment in time. */
export function toDate(raw: unknown): Date | undefined {
  return raw instanceof Date && !Number.isNaN(raw.getTime()) ? raw : undefined;
}

/** A message without a subject may have null in its place. */
function textOf(subject: unknown): string {
  return typeof subject === "string" ? subject : "";
}
