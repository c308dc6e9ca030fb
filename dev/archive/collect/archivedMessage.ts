import type { MessagePlace } from "@who-knows-whom/mail-archive/store/mailStore";
import type { ParsedMail } from "@who-knows-whom/mail-archive/message/parseMail";

import type { ArchivePerson, Identity } from "./archivePeople";

/** A message that was read and waits to be written; small, since there may be a million. */
export interface ArchivedMessage {
  readonly place: MessagePlace;
  /** Which one it was of all that were read. */
  readonly order: number;
  readonly id: string;
  readonly conversationId: string;
  readonly messageId?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: Identity;
  readonly sender?: Identity;
  readonly replyTo: readonly Identity[];
  readonly to: readonly Identity[];
  readonly cc: readonly Identity[];
  readonly bcc: readonly Identity[];
  readonly subject: string;
  readonly sensitivity: ParsedMail["sensitivity"];
}

/** Somebody of the organisation and somebody else wrote or received it. */
export function isWithOutsider(message: ArchivedMessage): boolean {
  const people = everybodyOn(message);
  return (
    people.some(({ person }) => person.isInternal) &&
    people.some(({ person }) => !person.isInternal)
  );
}

/** What has no recipient came to whose archive it is: by Bcc, or by a list that names nobody. */
export function isInMailboxOf(rep: ArchivePerson, message: ArchivedMessage): boolean {
  const everybody = everybodyOn(message);
  return everybody.length === 1 || everybody.some(({ person }) => person === rep);
}

function everybodyOn({ from, to, cc, bcc }: ArchivedMessage): readonly Identity[] {
  return [from, ...to, ...cc, ...bcc];
}
