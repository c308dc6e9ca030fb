import { randomUUID } from "node:crypto";

import type { MailboxSender } from "@who-knows-whom/stand-in-base/tenant/mailboxSender";

import type { MailToSend, PageSession } from "../mailboxJson";
import { jsonAnswer } from "./answer";
import type { Answer } from "./answer";

const sendPath = "/outlook/api/send";

/** Puts into the rep's Sent Items what the page's form holds. Nothing leaves this machine. */
export function sendFromPage(
  { path, sent }: { readonly path: string; readonly sent: unknown },
  mailbox: MailboxSender,
  { rep }: PageSession,
): Answer | undefined {
  if (path !== sendPath || sent === undefined) return undefined;
  // The page's own scripts post it, in the type both share.
  const mail = sent as MailToSend;
  const id = randomUUID();
  mailbox.send({
    ...mail,
    id,
    conversationId: id,
    internetMessageId: `<${id}@local.invalid>`,
    from: { name: rep.name, address: rep.address },
    sentAt: new Date(),
    folder: "sent",
  });
  return jsonAnswer({ id });
}
