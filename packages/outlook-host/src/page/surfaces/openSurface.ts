import type { OpenItem } from "../../host/openItem";
import { createWrittenItem } from "../../host/writtenItem";
import type { Mailbox } from "../mailbox/mailbox";
import { readMessage } from "../mailbox/readMailbox";
import type { SurfaceName } from "./surfaces";

export interface SurfaceOpening extends Mailbox {
  /** Shows an item that no list holds. */
  readonly show: (item: OpenItem | undefined) => void;
}

/** Opens what the surface is about: what is written goes to whoever wrote the newest message. */
export async function openSurface(surface: SurfaceName, mailbox: SurfaceOpening): Promise<void> {
  const { select, show, newestMessageId, meetingId } = mailbox;
  switch (surface) {
    case "message":
    case "shared":
    case "phone":
      return select(newestMessageId);
    case "meeting":
      return select(meetingId);
    case "none":
      show(undefined);
      return undefined;
    case "compose":
      show({ kind: "writtenMessage", written: await answerTo(newestMessageId) });
      return undefined;
    case "organize": {
      const start = new Date(Date.now() + dayMs).toISOString();
      show({ kind: "writtenAppointment", written: await answerTo(newestMessageId, start) });
    }
  }
}

const dayMs = 86_400_000;

async function answerTo(messageId: string | undefined, start?: string) {
  const newest = messageId === undefined ? undefined : await readMessage(messageId);
  const message = newest?.kind === "message" ? newest.message : undefined;
  return createWrittenItem({
    to: message === undefined ? [] : [message.from],
    subject: message?.subject ?? "",
    ...(start !== undefined && { start }),
  });
}
