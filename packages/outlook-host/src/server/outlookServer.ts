import type { LocalServerOptions } from "@who-knows-whom/stand-in-base/http/localServer";
import type { MailboxReader } from "@who-knows-whom/stand-in-base/tenant/mailboxReader";

import type { PageSession } from "../mailboxJson";
import { createAddInFiles } from "./addInFiles";
import type { HeadersOfFile } from "./addInFiles";
import { startFileServer } from "./fileServer";
import type { FileServer } from "./fileServer";
import { createPageFiles } from "./pageFiles";

export interface OutlookServerOptions extends LocalServerOptions {
  readonly mailbox: MailboxReader;
  readonly session: Omit<PageSession, "addInUrl">;
  readonly distFolder: string;
  readonly config: object;
  readonly headersOf: HeadersOfFile;
}

const panePath = "/taskpane.html";

/** Serves the Outlook-like page and the add-in: on one http origin, or on two of https. */
export function startOutlookServer(options: OutlookServerOptions): Promise<FileServer> {
  return options.tls === undefined ? startOnOneOrigin(options) : startOnTwoOrigins(options);
}

function startOnOneOrigin(options: OutlookServerOptions): Promise<FileServer> {
  return startFileServer((origin) => {
    const page = createPageFiles(options.mailbox, {
      ...options.session,
      addInUrl: origin + panePath,
    });
    const addIn = createAddInFiles({ ...options, pageOrigin: origin });
    return async (path) => (await page(path)) ?? (await addIn(path));
  }, options);
}

async function startOnTwoOrigins(options: OutlookServerOptions): Promise<FileServer> {
  const addIn = await startFileServer(
    () => createAddInFiles({ ...options, pageOrigin: "https://localhost:*" }),
    { ...options, port: 0 },
  );
  const session = { ...options.session, addInUrl: addIn.origin + panePath };
  const page = await startFileServer(() => createPageFiles(options.mailbox, session), options);
  return {
    origin: page.origin,
    close: async () => {
      await Promise.all([page.close(), addIn.close()]);
    },
  };
}
