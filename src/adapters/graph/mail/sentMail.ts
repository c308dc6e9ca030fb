import { array, boolean, looseObject, nullish, safeParse, string, unknown } from "valibot";
import type { InferOutput } from "valibot";

import { AppError } from "../../../core/errors";
import { millisecondsPerDay } from "../../../core/evidence/contactDay";
import type { SentMail, SentMailWanted } from "../../../core/ledger/sentMail";
import type { AskGraph } from "../batch/batchPart";
import { graphUrl } from "../batch/graphUrl";
import { readPart } from "../batch/readPart";
import { parsePeople, parsePerson, recipientSchema } from "../parsePerson";
import { isKeywordSyntax } from "./messagesQuery";

/** More mails than these to five colleagues, since a draft was opened, need not be looked at. */
const newestMails = 50;

const fields = "id,subject,from,toRecipients,ccRecipients,sentDateTime,isDraft";

const mailSchema = looseObject({
  subject: nullish(string()),
  from: nullish(recipientSchema),
  toRecipients: nullish(array(recipientSchema)),
  ccRecipients: nullish(array(recipientSchema)),
  sentDateTime: nullish(string()),
  isDraft: nullish(boolean()),
});

const pageSchema = looseObject({ value: array(unknown()) });

/** The rep's own mails to a few people (Mail.Read): one request, however many there are. @throws AppError */
export async function readSentMail(
  ask: AskGraph,
  wanted: SentMailWanted,
): Promise<readonly SentMail[]> {
  const $search = searchText(wanted);
  if ($search === undefined) return [];
  const url = graphUrl("/me/messages", { $search, $select: fields, $top: newestMails });
  const page = safeParse(pageSchema, await readPart(ask, { url }));
  if (!page.success) throw new AppError("unexpected");
  return page.output.value.flatMap((row) => toSentMail(row, wanted));
}

/** Undefined where nobody is left to search for. */
function searchText({ from, to, since }: SentMailWanted): string | undefined {
  const senders = from.filter((address) => !isKeywordSyntax(address));
  const recipients = to.filter((address) => !isKeywordSyntax(address));
  if (senders.length === 0 || recipients.length === 0) return undefined;
  const anyOf = (name: string, addresses: readonly string[]) =>
    `(${addresses.map((address) => `${name}:${address}`).join(" OR ")})`;
  // The search knows days only, in a time zone of its own.
  const day = new Date(since.getTime() - millisecondsPerDay).toISOString().slice(0, 10);
  return `"${anyOf("from", senders)} AND ${anyOf("recipients", recipients)} AND sent>=${day}"`;
}

/** Nothing for a draft that lies among the mails, and for what is not as Graph's documents say. */
function toSentMail(row: unknown, { from }: SentMailWanted): readonly SentMail[] {
  const { success, output: mail } = safeParse(mailSchema, row);
  if (!success || mail.isDraft === true) return [];
  const author = parsePerson(mail.from)?.address;
  const sentAt = new Date(mail.sentDateTime ?? NaN);
  if (author === undefined || !from.includes(author) || Number.isNaN(sentAt.getTime())) return [];
  return [{ to: recipientsOf(mail), subject: mail.subject ?? "", sentAt }];
}

function recipientsOf(mail: InferOutput<typeof mailSchema>): SentMail["to"] {
  const recipients = parsePeople([...(mail.toRecipients ?? []), ...(mail.ccRecipients ?? [])]);
  return recipients.map(({ address }) => address);
}
