import { addressParser, decodeWords } from "postal-mime";
import type { Address } from "postal-mime";
import { toUtf8Words } from "../charset/encodedWords";
import { leftOutByHeader } from "../leftOut/byHeader";
import { leftOutSentences } from "../leftOut/leftOut";
import { readHeaderFields } from "./headerFields";
import type { HeaderFields } from "./headerFields";
import { mendedAddresses } from "./mendedAddresses";
import { sentMoment } from "./sentMoment";

/** Somebody as a header names them; the name may be empty. */
export interface MailPerson {
  readonly name: string;
  readonly address: string;
}

/** The header of a message, parsed. */
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
  readonly sensitivity: "normal" | "personal" | "private" | "confidential";
}

/** What a message's place in an mbox says of its date, for want of a better one. */
export interface MailPlace {
  /** The date of the line above the message. */
  readonly fromLineDate?: string;
  /** When the message before it was sent. */
  readonly neighbour?: Date | undefined;
}

/**
 * @returns what the header says, or the reason why the message cannot be used
 */
export function parseMail(header: string, place: MailPlace = {}): ParsedMail | string {
  const fields = readHeaderFields(header);
  const [sender] = peopleIn(fields, "sender");
  const leftOut = leftOutByHeader(fields);
  if (leftOut !== undefined) return leftOutSentences[leftOut];
  const [from = sender] = peopleIn(fields, "from");
  if (from === undefined) return "it has no sender's address";
  const date = fields.first("date");
  const sentAt = sentAtOf(fields, place);
  if (sentAt === undefined)
    return date === undefined ? "it has no date" : "its date cannot be understood";

  return {
    sentAt,
    from,
    ...(sender && { sender }),
    replyTo: peopleIn(fields, "reply-to"),
    to: peopleIn(fields, "to"),
    cc: peopleIn(fields, "cc"),
    bcc: peopleIn(fields, "bcc"),
    subject: toLine(decodeWords(toUtf8Words(fields.first("subject") ?? ""))),
    ...threadIn(fields),
    sensitivity: toSensitivity(fields.first("sensitivity")),
  };
}

function sentAtOf(fields: HeaderFields, { fromLineDate = "", neighbour }: MailPlace) {
  const [date, received] = [fields.first("date"), fields.first("received")];
  return sentMoment({ date, received, fromLine: fromLineDate, neighbour });
}

function peopleIn(fields: HeaderFields, name: string): readonly MailPerson[] {
  return toPeople(
    fields.all(name).flatMap((list) => addressParser(toUtf8Words(mendedAddresses(list)))),
  );
}

const addressForm = /^(?:[^\s@<>"]+|"(?:[^"\\]|\\.)+")@[^\s@<>]+$/;
const longestAddress = 320;

/** Members of groups are people like any other; what has no usable address is left out. */
function toPeople(addresses: readonly Address[]): readonly MailPerson[] {
  return addresses
    .flatMap((entry) => entry.group ?? entry)
    .map(({ name, address }) => ({ name: toName(name), address: address.trim() }))
    .filter(({ address }) => addressForm.test(address) && address.length <= longestAddress);
}

/** Some programs encode a name with the quotes around it. */
function toName(text: string): string {
  const name = toLine(text);
  return /^"(.+)"$/.exec(name)?.[1]?.trim() ?? name;
}

function toLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what must go
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim();
}

const idForm = /<[^<>\s]+>/;

function threadIn(fields: HeaderFields): Pick<ParsedMail, "messageId" | "conversationStart"> {
  const [messageId, conversation, answered] = ["message-id", "references", "in-reply-to"].map(
    (name) => idForm.exec(fields.first(name) ?? "")?.[0],
  );
  const conversationStart = conversation ?? answered;
  return {
    ...(messageId !== undefined && { messageId }),
    ...(conversationStart !== undefined && { conversationStart }),
  };
}

function toSensitivity(value: string | undefined): ParsedMail["sensitivity"] {
  const word = value?.toLowerCase();
  if (word === "personal" || word === "private") return word;
  return word === "company-confidential" ? "confidential" : "normal";
}
