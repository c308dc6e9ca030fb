import type { OpenItem } from "../../host/openItem";
import type { EventJson, MessageJson, MessageSummary, PageSession } from "../../mailboxJson";

export const readSession = () => readJson<PageSession>("session");

export const readMessages = () => readJson<readonly MessageSummary[]>("messages");

export const readEvents = () => readJson<readonly EventJson[]>("events");

export async function readMessage(id: string): Promise<OpenItem> {
  const message = await readJson<MessageJson>(`messages/${encodeURIComponent(id)}`);
  return { kind: "message", message };
}

/** The page's own server answers in the types both share. */
async function readJson<Answer>(path: string): Promise<Answer> {
  const response = await fetch(`/outlook/api/${path}`);
  if (!response.ok) throw new Error(`/outlook/api/${path}: status ${response.status}`);
  return (await response.json()) as Answer;
}
