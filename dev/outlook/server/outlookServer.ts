import type { MailboxReader } from "../../mailbox/mailboxReader";
import type { PageSession } from "../mailboxJson";
import { createAddInFiles } from "./addInFiles";
import { startFileServer } from "./fileServer";
import type { FileServer, FileServerOptions } from "./fileServer";
import { createPageFiles } from "./pageFiles";

export interface OutlookServerOptions extends FileServerOptions {
  readonly mailbox: MailboxReader;
  readonly session: Omit<PageSession, "addInUrl">;
  readonly distFolder: string;
  readonly config: object;
  readonly connectOrigins: readonly string[];
}

const panePath = "/taskpane.html";

/** Serves the Outlook-like page and the add-in on one origin. */
export function startOutlookServer(options: OutlookServerOptions): Promise<FileServer> {
  return startFileServer((origin) => {
    const session = { ...options.session, addInUrl: origin + panePath };
    const page = createPageFiles({ mailbox: options.mailbox, session });
    const addIn = createAddInFiles({ ...options, pageOrigin: origin });
    return async (path) => (await page(path)) ?? (await addIn(path));
  }, options);
}
