import type {
  MailboxMessage,
  TenantWriter,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { isOf, isUnaddressed, isWithOutsider } from "../collect/archivedMessage";
import type { ArchivedMessage } from "../collect/archivedMessage";
import type { ArchivePerson } from "../collect/archivePeople";
import { createPeopleWriter } from "./peopleWriter";
import { toActivity } from "./toActivity";
import { toMailboxMessage } from "./toMailboxMessage";

export interface WritableMail {
  readonly rep: ArchivePerson;
  readonly messages: readonly ArchivedMessage[];
  /** Of the messages, those the page lists although the rep did not get them. */
  readonly elsewhere: ReadonlySet<ArchivedMessage>;
  readonly texts: ReadonlyMap<ArchivedMessage, string>;
}

export interface WrittenCounts {
  readonly users: number;
  readonly contacts: number;
  readonly activities: number;
  /** In the rep's own mailbox. */
  readonly messages: number;
}

/** Writes collected mail, message by message, into the CRM and into the rep's mailbox. */
export function createMailWriter(mail: WritableMail, writer: TenantWriter) {
  const people = createPeopleWriter(writer);
  people.userId(mail.rep);
  let activities = 0;
  let messages = 0;

  function writeActivity(message: ArchivedMessage, sentAt: Date): void {
    activities++;
    writer.addActivity(toActivity(message, sentAt, people));
  }

  function writeMessage(message: ArchivedMessage, sentAt: Date): void {
    const folder = folderOf(message, mail);
    if (folder === undefined) return;
    if (folder !== "elsewhere") messages++;
    const text = mail.texts.get(message);
    writer.addMessage(toMailboxMessage(message, { sentAt, folder, text }));
  }

  return {
    write(message: ArchivedMessage, sentAt: Date): void {
      if (isWithOutsider(message)) writeActivity(message, sentAt);
      writeMessage(message, sentAt);
    },
    counts: (): WrittenCounts => ({ ...people.counts(), activities, messages }),
  };
}

function folderOf(
  message: ArchivedMessage,
  { rep, elsewhere }: WritableMail,
): MailboxMessage["folder"] | undefined {
  if (message.from.person === rep) return "sent";
  if (isOf(rep, message) || isUnaddressed(message)) return "inbox";
  return elsewhere.has(message) ? "elsewhere" : undefined;
}
