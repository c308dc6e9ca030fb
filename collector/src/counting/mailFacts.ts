import * as v from "valibot";

import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import type { DayNumber } from "../../../src/core/evidence/contactDay";
import { parseEmailAddress } from "../../../src/core/people/emailAddress";
import type { EmailAddress } from "../../../src/core/people/emailAddress";

/** What is looked at of a message: never its subject, and nobody in Bcc. */
export interface MailFacts {
  /** Tells two copies of one message; it is not kept. */
  readonly messageId: string;
  readonly day: DayNumber;
  readonly from: EmailAddress;
  readonly to: readonly EmailAddress[];
  readonly cc: readonly EmailAddress[];
  /** Recipients with an unreadable address count too. */
  readonly recipientCount: number;
  readonly folderId: string;
}

/** Fields of a message; Mail.ReadBasic shows no more than twice as many. */
export const mailFields =
  "internetMessageId,receivedDateTime,from,toRecipients,ccRecipients,isDraft,parentFolderId";

const recipientForm = v.looseObject({
  emailAddress: v.nullish(v.looseObject({ address: v.nullish(v.string()) })),
});

const messageForm = v.looseObject({
  "@odata.type": v.nullish(v.string()),
  id: v.string(),
  internetMessageId: v.nullish(v.string()),
  receivedDateTime: v.string(),
  from: v.nullish(recipientForm),
  toRecipients: v.nullish(v.array(recipientForm)),
  ccRecipients: v.nullish(v.array(recipientForm)),
  isDraft: v.nullish(v.boolean()),
  parentFolderId: v.nullish(v.string()),
});

type Message = v.InferOutput<typeof messageForm>;
type Recipient = v.InferOutput<typeof recipientForm>;

/** Undefined for what is no message between people: drafts, invitations, rows of another form. */
export function mailFactsOf(raw: unknown): MailFacts | undefined {
  const { success, output: message } = v.safeParse(messageForm, raw);
  return success && !isNoMail(message) ? factsOf(message) : undefined;
}

function factsOf(message: Message): MailFacts | undefined {
  const from = addressOf(message.from);
  const receivedAt = new Date(message.receivedDateTime);
  if (from === undefined || Number.isNaN(receivedAt.getTime())) return undefined;
  const to = message.toRecipients ?? [];
  const cc = message.ccRecipients ?? [];
  return {
    messageId: message.internetMessageId ?? message.id,
    // By the day it was received, because windows are: a window read again replaces whole days.
    day: dayNumberOf(receivedAt),
    from,
    to: addressesOf(to),
    cc: addressesOf(cc),
    recipientCount: to.length + cc.length,
    folderId: message.parentFolderId ?? "",
  };
}

/** Invitations lie among the mail; the calendar tells of the meeting itself. */
function isNoMail({ isDraft, "@odata.type": type }: Message): boolean {
  return isDraft === true || type?.startsWith("#microsoft.graph.eventMessage") === true;
}

function addressesOf(recipients: readonly Recipient[]): readonly EmailAddress[] {
  return [...new Set(recipients.map(addressOf))].filter((one) => one !== undefined);
}

export function addressOf(recipient: Recipient | null | undefined): EmailAddress | undefined {
  return parseEmailAddress(recipient?.emailAddress?.address);
}
