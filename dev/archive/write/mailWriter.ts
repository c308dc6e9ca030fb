import type { OrganizationMailWriter } from "@who-knows-whom/stand-in-base/tenant/organizationMailWriter";
import type {
  MailboxMessage,
  TenantWriter,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { everybodyOn, isUnaddressed, isWithOutsider } from "../collect/archivedMessage";
import type { ArchivedMessage } from "../collect/archivedMessage";
import type { ArchivePerson } from "../collect/archivePeople";
import { createJudge } from "./judgePeople";
import type { JudgePerson } from "./judgePeople";
import { tracksMail, writeColleagueMail } from "./colleagueMail";
import { createPeopleWriter } from "./peopleWriter";
import { toActivity } from "./toActivity";
import { toMailboxMessage } from "./toMailboxMessage";

export interface WritableMail {
  readonly rep: ArchivePerson;
  readonly internalDomains: readonly string[];
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

export interface MailWriters {
  readonly writer: TenantWriter;
  readonly organizationMail?: OrganizationMailWriter | undefined;
}

/** Writes collected mail, message by message, into the CRM and into the rep's mailbox. */
export function createMailWriter(mail: WritableMail, { writer, organizationMail }: MailWriters) {
  const judge = createJudge(mail.rep, mail.internalDomains);
  const own = ownPeople(mail, judge);
  const aliases = [...own].filter((person) => person !== mail.rep).map(({ address }) => address);
  const people = createPeopleWriter(writer, { rep: mail.rep, aliases, judge });
  let activities = 0;
  let messages = 0;

  function writeActivity(message: ArchivedMessage, sentAt: Date): void {
    activities++;
    writer.addActivity(toActivity(message, sentAt, people));
  }

  /** Everybody's mail, and in the CRM only what somebody tracks; who it is with, the CRM knows anyway. */
  function writeCollected(
    message: ArchivedMessage,
    sentAt: Date,
    to: OrganizationMailWriter,
  ): void {
    writeColleagueMail(message, sentAt, {
      writer: to,
      ownerIdOf: (person) => people.mailboxIdOf(person),
    });
    if (!isWithOutsider(message)) return;
    const everybody = everybodyOn(message).map(({ person }) => person);
    const isTracked = everybody.some((person) => person.isInternal && tracksMail(person));
    if (isTracked || everybody.some((person) => own.has(person))) writeActivity(message, sentAt);
    else people.introduce(everybody);
  }

  function writeMessage(message: ArchivedMessage, sentAt: Date): void {
    const folder = folderOf(message, own, mail);
    if (folder === undefined) return;
    if (folder !== "elsewhere") messages++;
    const text = mail.texts.get(message);
    writer.addMessage(toMailboxMessage(message, { sentAt, folder, text }));
  }

  return {
    write(message: ArchivedMessage, sentAt: Date): void {
      if (organizationMail !== undefined) writeCollected(message, sentAt, organizationMail);
      else if (isWithOutsider(message)) writeActivity(message, sentAt);
      writeMessage(message, sentAt);
    },
    counts: (): WrittenCounts => ({ ...people.counts(), activities, messages }),
  };
}

/** The rep under every address. */
function ownPeople({ rep, messages }: WritableMail, judge: JudgePerson): Set<ArchivePerson> {
  const people = new Set([rep]);
  const seen = new Set<ArchivePerson>();
  for (const message of messages)
    for (const { person } of everybodyOn(message)) {
      if (seen.has(person) || !person.isInternal) continue;
      seen.add(person);
      if (judge(person) === "rep") people.add(person);
    }
  return people;
}

function folderOf(
  message: ArchivedMessage,
  own: ReadonlySet<ArchivePerson>,
  { elsewhere }: WritableMail,
): MailboxMessage["folder"] | undefined {
  if (own.has(message.from.person)) return "sent";
  if (isUnaddressed(message)) return "inbox";
  if (everybodyOn(message).some(({ person }) => own.has(person))) return "inbox";
  return elsewhere.has(message) ? "elsewhere" : undefined;
}
