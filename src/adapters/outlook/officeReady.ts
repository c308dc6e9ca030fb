import { AppError } from "../../core/errors";
import { withTimeLimit } from "../http/abortable";

/** In a browser tab that once hosted the pane, onReady never settles. */
const limitMs = 10_000;

/** First requirement set (Mailbox) with a form for a new message; without it no draft could open. */
const oldestMailbox = "1.6";

/** Waits for Outlook. @throws AppError `unsupportedHost` where the product cannot work */
export async function officeReady(): Promise<void> {
  // Office is absent where Microsoft's script could not be loaded.
  if (typeof Office === "undefined") throw unsupportedHost();

  const info = await withTimeLimit(Office.onReady(), limitMs, unsupportedHost);
  if (!isSupported(info)) throw unsupportedHost();
}

/** Outside Office the host is null, although the types exclude it. */
function isSupported({ host, platform }: Awaited<ReturnType<typeof Office.onReady>>): boolean {
  const isPhone = [Office.PlatformType.iOS, Office.PlatformType.Android].includes(platform);
  return host === Office.HostType.Outlook && !isPhone && isMailboxAtLeast(oldestMailbox);
}

function isMailboxAtLeast(version: string): boolean {
  return Office.context.requirements.isSetSupported("Mailbox", version);
}

function unsupportedHost(): AppError {
  return new AppError("unsupportedHost");
}
