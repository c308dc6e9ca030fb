import { messageText } from "@who-knows-whom/mail-archive/message/messageText";

import type { CollectedMail } from "./mailCollector";
import type { WritableMail } from "../write/mailWriter";

/** A rep with little mail still gets a list worth looking at, of what colleagues received. */
const fewestListed = 20;

/** Decides what the page lists, and unpacks the texts of that. */
export async function selectMail(
  collected: CollectedMail,
  internalDomains: readonly string[],
): Promise<WritableMail> {
  const { rep, messages, received, elsewhere } = collected;
  const fill = elsewhere.slice(0, Math.max(0, fewestListed - received.length));
  const texts = await Promise.all(
    [...received, ...fill].map(
      async ({ message, beginning }) => [message, await messageText(beginning)] as const,
    ),
  );
  return {
    rep,
    internalDomains,
    messages,
    elsewhere: new Set(fill.map(({ message }) => message)),
    texts: new Map(texts),
  };
}
