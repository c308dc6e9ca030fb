import type { OpenItem } from "../../host/openItem";
import type { EventJson } from "../../mailboxJson";
import { part } from "../parts/dom";
import { createFolders } from "./folders";
import { createItemList } from "./itemList";
import { eventEntry, messageEntry, sentEntry } from "./listEntries";
import { readEvents, readMessage, readMessages, readSentMessages } from "./readMailbox";
import { createSelection } from "./selection";
import type { Select } from "./selection";

export interface Mailbox {
  readonly select: Select;
  readonly newestMessageId: string | undefined;
  /** Of the newest meeting with somebody from outside, where there is one. */
  readonly meetingId: string | undefined;
}

/** Shows the rep's messages and meetings, and opens what is selected. */
export async function openMailbox(
  onOpen: (item: OpenItem | undefined) => void,
  internalDomains: readonly string[],
): Promise<Mailbox> {
  const [messages, events] = await Promise.all([readMessages(), readEvents()]);

  const onSelect = (id: string | undefined) => void select(id);
  const lists = {
    mail: createItemList(messages.map(messageEntry), { label: "Messages", onSelect }),
    sent: createItemList([], { label: "Sent items", onSelect }),
    calendar: createItemList(events.map(eventEntry), { label: "Meetings", onSelect }),
  };
  // Read anew each time it is shown: what a form has sent since is there.
  const showSent = async () => {
    lists.sent.setEntries((await readSentMessages()).map(sentEntry));
  };
  createFolders(lists, (folder) => {
    if (folder === "sent") void showSent();
  });

  const select = createSelection({
    readItem: (id) => readItem(id, events),
    onSelect: (id) => {
      lists.mail.markSelected(id);
      lists.sent.markSelected(id);
      lists.calendar.markSelected(id);
      // Until it is read, the item before it is shown and open.
      part("item").ariaBusy = "true";
    },
    onOpen,
  });
  const meeting = events.find((event) => hasOutsider(event, internalDomains)) ?? events[0];
  return { select, newestMessageId: messages[0]?.id, meetingId: meeting?.id };
}

function hasOutsider(
  { organizer, attendees }: EventJson,
  internalDomains: readonly string[],
): boolean {
  return [organizer, ...attendees].some(
    ({ address }) =>
      !internalDomains.some((domain) => address.toLowerCase().endsWith(`@${domain}`)),
  );
}

function readItem(id: string, events: readonly EventJson[]): Promise<OpenItem> {
  const event = events.find((candidate) => candidate.id === id);
  return event === undefined ? readMessage(id) : Promise.resolve({ kind: "appointment", event });
}
