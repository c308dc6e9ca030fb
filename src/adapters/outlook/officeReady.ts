import { AppError } from "../../core/errors";
import { withTimeLimit } from "../http/abortable";

/** In a browser tab that once hosted the pane, onReady never settles. */
const limitMs = 10_000;

/** First requirement set (Mailbox) that tells of another item, and the last one of phones. */
const oldestMailbox = "1.5";

/** Waits for Outlook. @throws AppError `unsupportedHost` where the product cannot work */
export async function officeReady(): Promise<void> {
  // Office is absent where Microsoft's script could not be loaded.
  if (typeof Office === "undefined") throw unsupportedHost();

  const info = await withTimeLimit(Office.onReady(), limitMs, unsupportedHost);
  if (!isSupported(info)) throw unsupportedHost();
}

/** Outside Office the host is null, although the types exclude it. */
function isSupported({ host }: Awaited<ReturnType<typeof Office.onReady>>): boolean {
  return host === Office.HostType.Outlook && isMailboxAtLeast(oldestMailbox);
}

function isMailboxAtLeast(version: string): boolean {
  return Office.context.requirements.isSetSupported("Mailbox", version);
}

function unsupportedHost(): AppError {
  return new AppError("unsupportedHost");
}
