import type { MessagePlace } from "@who-knows-whom/mail-archive/store/mailStore";
import type { ParsedMail } from "@who-knows-whom/mail-archive/message/parseMail";

import { nameBeforeVia } from "../../../src/core/words/personName";
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

export interface MessageBeginning {
  readonly message: ArchivedMessage;
  readonly beginning: Buffer;
}

/** Somebody of the organisation and somebody else wrote or received it. */
export function isWithOutsider(message: ArchivedMessage): boolean {
  const people = everybodyOn(message);
  return (
    people.some(({ person }) => person.isInternal) &&
    people.some(({ person }) => !person.isInternal)
  );
}

/** An outsider wrote it, also where a list or a form of the organisation passed it on. */
export function isFromOutside({
  from,
  replyTo,
}: Pick<ArchivedMessage, "from" | "replyTo">): boolean {
  if (!from.person.isInternal || nameBeforeVia(from.name) !== undefined) return true;
  return replyTo.some(({ person }) => !person.isInternal);
}

export function isOf(person: ArchivePerson, message: ArchivedMessage): boolean {
  return everybodyOn(message).some((identity) => identity.person === person);
}

export function isUnaddressed({ to, cc, bcc }: ArchivedMessage): boolean {
  return to.length === 0 && cc.length === 0 && bcc.length === 0;
}

/** Who wrote or received it. */
export function everybodyOn({ from, to, cc, bcc }: ArchivedMessage): readonly Identity[] {
  return [from, ...to, ...cc, ...bcc];
}
