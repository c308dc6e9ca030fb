import PostalMime from "postal-mime";
import type { Address, Email } from "postal-mime";

import type { MailboxMessage, MailPerson } from "../tenant/tenantWriter";
import { parseMailDate } from "./mailDate";

/** What the header of a message says. */
export interface ParsedMail {
  readonly sentAt: Date;
  readonly from: MailPerson;
  readonly sender?: MailPerson;
  readonly replyTo: readonly MailPerson[];
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  readonly messageId?: string;
  /** Id of the first earlier message of the conversation that the header names. */
  readonly conversationStart?: string;
  readonly sensitivity: NonNullable<MailboxMessage["sensitivity"]>;
}

/** @returns what the header says, or the reason why the message cannot be used */
export async function parseMail(header: Buffer): Promise<ParsedMail | string> {
  const email = await PostalMime.parse(header);
  const [from] = toPeople(email.from && [email.from]);
  if (from === undefined) return "it has no sender's address";
  const date = valueOf(email, "date");
  if (date === undefined) return "it has no date";
  const sentAt = parseMailDate(date);
  if (sentAt === undefined) return "its date cannot be understood";

  const [sender] = toPeople(email.sender && [email.sender]);
  return {
    sentAt,
    from,
    ...(sender && { sender }),
    replyTo: toPeople(email.replyTo),
    to: toPeople(email.to),
    cc: toPeople(email.cc),
    bcc: toPeople(email.bcc),
    subject: toLine(email.subject ?? ""),
    ...toThread(email),
    sensitivity: toSensitivity(valueOf(email, "sensitivity")),
  };
}

function valueOf({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}

const addressForm = /^[^\s@<>]+@[^\s@<>]+$/;
const longestAddress = 320;

/** Members of groups are people like any other; what has no usable address is left out. */
function toPeople(addresses: readonly Address[] = []): readonly MailPerson[] {
  return addresses
    .flatMap((entry) => entry.group ?? entry)
    .map(({ name, address }) => ({ name: toLine(name), address: address.trim() }))
    .filter(({ address }) => addressForm.test(address) && address.length <= longestAddress);
}

function toLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what must go
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim();
}

const idForm = /<[^<>\s]+>/;

function toThread(email: Email): Pick<ParsedMail, "messageId" | "conversationStart"> {
  const [messageId, conversation, answered] = [
    email.messageId,
    email.references,
    email.inReplyTo,
  ].map((ids) => idForm.exec(ids ?? "")?.[0]);
  const conversationStart = conversation ?? answered;
  return {
    ...(messageId !== undefined && { messageId }),
    ...(conversationStart !== undefined && { conversationStart }),
  };
}

function toSensitivity(header: string | undefined): ParsedMail["sensitivity"] {
  const word = header?.trim().toLowerCase();
  if (word === "personal" || word === "private") return word;
  return word === "company-confidential" ? "confidential" : "normal";
}
