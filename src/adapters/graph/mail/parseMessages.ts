import { array, boolean, looseObject, nullish, safeParse, string, unknown } from "valibot";
import type { InferOutput } from "valibot";

import { AppError } from "../../../core/errors";
import { millisecondsPerDay } from "../../../core/evidence/contactDay";
import type { Person } from "../../../core/people/people";
import { baseSubject } from "../../../core/words/subject";
import type { ParsedRows } from "../batch/readPages";
import { parsePeople, parsePerson, recipientSchema } from "../parsePerson";

/** A message of the rep's mailbox, as its header tells. */
export interface Mail {
  readonly from: Person;
  readonly to: readonly Person[];
  /** Cc and Bcc, without those it is addressed to. */
  readonly copied: readonly Person[];
  /** Recipients with an unreadable address count too. */
  readonly recipientCount: number;
  readonly sentAt: Date;
  readonly conversation: string;
  /** Without the prefixes of answers; absent where it was not asked for, or is empty. */
  readonly topic?: string;
}

/** One row of an answer: a message, if anybody was in touch by it, under the id it has everywhere. */
export interface MailRow {
  readonly entry?: readonly [string, Mail];
}

/** Mail of an earlier date was written by a computer whose clock had stopped. */
const firstMail = Date.UTC(1990, 0, 1);

/** A clock may be ahead of the server's by the hours of a time zone. */
const forgivenDays = 1;

const messageSchema = looseObject({
  "@odata.type": nullish(string()),
  id: string(),
  internetMessageId: nullish(string()),
  conversationId: nullish(string()),
  from: nullish(recipientSchema),
  toRecipients: nullish(array(recipientSchema)),
  ccRecipients: nullish(array(recipientSchema)),
  bccRecipients: nullish(array(recipientSchema)),
  sentDateTime: nullish(string()),
  receivedDateTime: nullish(string()),
  isDraft: nullish(boolean()),
  subject: nullish(string()),
});

const pageSchema = looseObject({ value: array(unknown()) });

type Message = InferOutput<typeof messageSchema>;

/** @throws AppError when the answer is not what Graph's documents say */
export function parseMessages(body: unknown): ParsedRows<MailRow> {
  const page = safeParse(pageSchema, body);
  if (!page.success) throw new AppError("unexpected");
  const rows = page.output.value.map(toRow).filter((row) => row !== undefined);
  return { rows, count: page.output.value.length };
}

/** Oldest first. A message sent to oneself, or kept in two folders, is one message. */
export function mailsOf(rows: readonly MailRow[]): readonly Mail[] {
  return [...new Map(rows.flatMap(({ entry }) => (entry ? [entry] : []))).values()].sort(byTime);
}

/** Undefined for a row that has another form than Graph's documents say. */
function toRow(raw: unknown): MailRow | undefined {
  const { success, output: message } = safeParse(messageSchema, raw);
  if (!success) return undefined;
  const entry = message.isDraft === true || isInvitation(message) ? undefined : toEntry(message);
  return entry === undefined ? {} : { entry };
}

/** Invitations and answers to them lie among the mail; the calendar tells of the meeting itself. */
function isInvitation(message: Message): boolean {
  return message["@odata.type"]?.startsWith("#microsoft.graph.eventMessage") === true;
}

/** Undefined for a message without author or date: nobody was in touch by it. */
function toEntry(message: Message): readonly [string, Mail] | undefined {
  const from = parsePerson(message.from);
  const sentAt = sentMoment(message);
  if (from === undefined || Number.isNaN(sentAt.getTime())) return undefined;

  const { toRecipients, ccRecipients, bccRecipients } = message;
  const to = parsePeople(toRecipients);
  const addressed = new Set(to.map(({ address }) => address));
  const others = [...(ccRecipients ?? []), ...(bccRecipients ?? [])];
  const mail = {
    from,
    to,
    copied: parsePeople(others).filter(({ address }) => !addressed.has(address)),
    recipientCount: (toRecipients?.length ?? 0) + others.length,
    sentAt,
    conversation: message.conversationId ?? message.id,
    ...topicOf(message),
  };
  return [message.internetMessageId ?? message.id, mail];
}

function topicOf({ subject }: Message): Pick<Mail, "topic"> {
  const topic = baseSubject(subject);
  return topic === "" ? {} : { topic };
}

/** By the sender's clock, unless it cannot be right: then by the server's. */
function sentMoment({ sentDateTime, receivedDateTime }: Message): Date {
  const sentAt = new Date(sentDateTime ?? NaN);
  const receivedAt = new Date(receivedDateTime ?? NaN);
  const isImpossible =
    sentAt.getTime() < firstMail ||
    sentAt.getTime() > receivedAt.getTime() + forgivenDays * millisecondsPerDay;
  return isImpossible && !Number.isNaN(receivedAt.getTime()) ? receivedAt : sentAt;
}

function byTime(one: Mail, other: Mail): number {
  return one.sentAt.getTime() - other.sentAt.getTime();
}
