import type { OpenItem } from "../../host/openItem";
import type {
  EventJson,
  MailToSend,
  MessageJson,
  MessageSummary,
  PageSession,
} from "../../mailboxJson";

export const readSession = () => readJson<PageSession>("session");

export const readMessages = () => readJson<readonly MessageSummary[]>("messages");

export const readSentMessages = () => readJson<readonly MessageSummary[]>("sent");

export const readEvents = () => readJson<readonly EventJson[]>("events");

export async function readMessage(id: string): Promise<OpenItem> {
  const message = await readJson<MessageJson>(`messages/${encodeURIComponent(id)}`);
  return { kind: "message", message };
}

/** It lies in the rep's Sent Items then. */
export async function sendMail(mail: MailToSend): Promise<void> {
  const response = await fetch("/outlook/api/send", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(mail),
  });
  if (!response.ok) throw new Error(`/outlook/api/send: status ${response.status}`);
}

/** The page's own server answers in the types both share. */
async function readJson<Answer>(path: string): Promise<Answer> {
  const response = await fetch(`/outlook/api/${path}`);
  if (!response.ok) throw new Error(`/outlook/api/${path}: status ${response.status}`);
  return (await response.json()) as Answer;
}
