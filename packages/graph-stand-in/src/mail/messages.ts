import type { MailboxMessage } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { selectMessages } from "../mailbox/storedMessages";
import { answerPage, selected } from "../http/answers";
import type { Item } from "../http/answers";
import type { Caller, Operation } from "../http/graphCall";
import { assertMailbox } from "../mailbox/mailboxOwner";
import { messageQuery } from "./messageQuery";
import { toDateTime, toEtag, toRecipient } from "../mailbox/outlookTypes";
import { parseQueryOptions } from "../query/queryOptions";
import { refusal } from "../http/refusal";

const rules = {
  type: "microsoft.graph.message",
  properties: [
    "id",
    "conversationId",
    "internetMessageId",
    "subject",
    "from",
    "sender",
    "replyTo",
    "toRecipients",
    "ccRecipients",
    "bccRecipients",
    "sentDateTime",
    "receivedDateTime",
    "isDraft",
    "isRead",
    "body",
    "bodyPreview",
  ],
  options: ["$search", "$filter", "$orderby", "$top", "$skip"],
  maxTop: 1000,
  defaultTop: 10,
};

const contentProperties = new Set(["body", "bodyPreview"]);

export const listMessages: Operation = (call) => {
  assertMailbox(call);
  const { caller, request, tenant } = call;
  const options = parseQueryOptions(request.query, rules);
  if (options.get("$search") !== undefined) assertMayRead(caller);
  const { text, values } = messageQuery(options);
  const messages = selectMessages(tenant.database, text, [...values]);
  const items = messages.map((message) => visible(toItem(message), caller));
  return answerPage(
    items.map((item) => selected(item, options, ["@odata.etag", "id"])),
    options,
    call,
  );
};

/** Mail.ReadBasic lists messages, but does not search in them. */
function assertMayRead({ hasScope }: Caller): void {
  if (hasScope("Mail.Read")) return;
  throw refusal(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
}

function visible(item: Item, { hasScope }: Caller): Item {
  if (hasScope("Mail.Read")) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => !contentProperties.has(name)));
}

function toItem(message: MailboxMessage): Item {
  const { id, from, sentAt, text = "" } = message;
  return {
    "@odata.etag": toEtag(id),
    id,
    conversationId: message.conversationId,
    internetMessageId: message.internetMessageId ?? null,
    subject: message.subject,
    from: toRecipient(from),
    sender: toRecipient(message.sender ?? from),
    replyTo: (message.replyTo ?? []).map(toRecipient),
    toRecipients: message.to.map(toRecipient),
    ccRecipients: message.cc.map(toRecipient),
    bccRecipients: [],
    sentDateTime: toDateTime(sentAt),
    receivedDateTime: toDateTime(sentAt),
    isDraft: false,
    isRead: true,
    body: { contentType: "text", content: text },
    bodyPreview: text.slice(0, 255),
  };
}
