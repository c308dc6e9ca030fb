import type { ParsedMail } from "@who-knows-whom/mail-archive/message/parseMail";
import type { StoredMail } from "@who-knows-whom/mail-archive/store/mailStore";
import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import { isFromOutside, isOf, isUnaddressed, isWithOutsider } from "./archivedMessage";
import type { ArchivedMessage, MessageBeginning } from "./archivedMessage";
import { createArchivePeople } from "./archivePeople";
import type { ArchivePeople, ArchivePerson, NamedPerson } from "./archivePeople";
import { createNewest } from "./newest";
import { createUnaddressedMail, isListArchive } from "./unaddressedMail";

/** The messages and people of an archive that are to be written. */
export interface CollectedMail {
  readonly rep: ArchivePerson;
  /** Between the organisation and outsiders, or the rep's own; in the archive's order. */
  readonly messages: readonly ArchivedMessage[];
  /** The newest that outsiders wrote to the rep. */
  readonly received: readonly MessageBeginning[];
  /** The newest that outsiders wrote to colleagues of the rep only. */
  readonly elsewhere: readonly MessageBeginning[];
  readonly duplicates: number;
  /** Neither the rep's nor between the organisation and an outsider. */
  readonly unrelated: number;
  /** Whether any message is the rep's own. */
  readonly isOfRep: boolean;
  /** Everybody the archive names. */
  readonly people: readonly NamedPerson[];
  /** How many messages were read. */
  readonly read: number;
}

/** Enough for a page's list; the texts of older messages are not kept. */
const keptTexts = 200;

interface Options {
  /** The rep's address, in lower case. */
  readonly me: string;
  readonly isInternal: (address: string) => boolean;
}

export function createMailCollector({ me, isInternal }: Options) {
  const people = createArchivePeople(isInternal);
  const rep = people.identify({ name: "", address: me }).person;
  const conversations = new Map<string, string>();
  const messages: ArchivedMessage[] = [];
  const received = createNewest<MessageBeginning>(keptTexts);
  const elsewhere = createNewest<MessageBeginning>(keptTexts);
  const unaddressed = createUnaddressedMail(keptTexts);
  let duplicates = 0;
  let unrelated = 0;
  let read = 0;
  let isOfRep = false;

  /** Answers belong to the conversation of what they answer, where that has been seen. */
  function conversationOf(id: string, { conversationStart }: ParsedMail): string {
    const start = conversationStart === undefined ? id : stableId(conversationStart);
    const conversation = conversations.get(start) ?? start;
    conversations.set(id, conversation);
    return conversation;
  }

  function keep(message: ArchivedMessage, beginning: () => Buffer): void {
    messages.push(message);
    isOfRep ||= isOf(rep, message);
    if (!isFromOutside(message)) return;
    const newest = isOf(rep, message) ? received : elsewhere;
    newest.offer(message.at, () => ({ message, beginning: beginning() }));
  }

  return {
    add({ file, number, mail, beginning }: StoredMail): void {
      read++;
      const id = stableId(mail.messageId ?? `message ${read}`);
      if (conversations.has(id)) {
        duplicates++;
        return;
      }
      const ids = {
        place: { file, number },
        order: read,
        id,
        conversationId: conversationOf(id, mail),
      };
      const message = { ...ids, ...compact(mail, people) };
      if (isWithOutsider(message) || isOf(rep, message)) keep(message, beginning);
      else if (isUnaddressed(message)) unaddressed.add(message, beginning);
      else unrelated++;
    },
    result(): CollectedMail {
      const isOfList = isListArchive(unaddressed, read);
      return {
        rep,
        messages: isOfList ? [...messages, ...unaddressed.messages()] : messages,
        received: isOfList ? [...received.items(), ...unaddressed.received()] : received.items(),
        elsewhere: elsewhere.items(),
        duplicates,
        unrelated: isOfList ? unrelated : unrelated + unaddressed.messages().length,
        isOfRep: isOfRep || isOfList,
        people: people.all(),
        read,
      };
    },
  };
}

function compact(mail: ParsedMail, { identify }: ArchivePeople) {
  const { sentAt, from, sender, replyTo, to, cc, bcc, subject, messageId, sensitivity } = mail;
  return {
    at: sentAt.getTime(),
    from: identify(from),
    ...(sender && { sender: identify(sender) }),
    replyTo: replyTo.map(identify),
    to: to.map(identify),
    cc: cc.map(identify),
    bcc: bcc.map(identify),
    subject,
    ...(messageId !== undefined && { messageId }),
    sensitivity,
  };
}
