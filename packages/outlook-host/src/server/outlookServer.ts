import type { LocalServerOptions } from "@who-knows-whom/stand-in-base/http/localServer";
import type { MailboxReader } from "@who-knows-whom/stand-in-base/tenant/mailboxReader";
import type { MailboxSender } from "@who-knows-whom/stand-in-base/tenant/mailboxSender";

import type { PageSession } from "../mailboxJson";
import { createAddInFiles } from "./addInFiles";
import type { AddInFilesOptions, HeadersOfFile } from "./addInFiles";
import { startFileServer } from "./fileServer";
import type { FileServer } from "./fileServer";
import { createOfficeFiles } from "./officeFiles";
import type { OfficeDelivery } from "./officeFiles";
import { createPageFiles } from "./pageFiles";
import type { Trouble } from "./trouble";

export interface OutlookServerOptions extends LocalServerOptions {
  readonly mailbox: MailboxReader & MailboxSender;
  readonly session: Omit<PageSession, "addInUrl">;
  readonly distFolder: string;
  readonly config: object;
  readonly headersOf: HeadersOfFile;
  /** Prompt where absent. */
  readonly officeDelivery?: OfficeDelivery | undefined;
  readonly trouble?: Trouble | undefined;
}

type Options = OutlookServerOptions & Pick<AddInFilesOptions, "officeMovedTo">;

const panePath = "/taskpane.html";

/** Serves the Outlook-like page and the add-in: on one http origin, or on two of https. */
export async function startOutlookServer(options: OutlookServerOptions): Promise<FileServer> {
  if (options.officeDelivery !== "redirected") return start(options);

  const elsewhere = await startFileServer(() => createOfficeFiles(), { ...options, port: 0 });
  const server = await start({ ...options, officeMovedTo: elsewhere.origin });
  return { origin: server.origin, close: () => closeBoth(server, elsewhere) };
}

function start(options: Options): Promise<FileServer> {
  return options.tls === undefined ? startOnOneOrigin(options) : startOnTwoOrigins(options);
}

function startOnOneOrigin(options: Options): Promise<FileServer> {
  return startFileServer((origin) => {
    const session = { ...options.session, addInUrl: origin + panePath };
    const page = createPageFiles({ ...options, session });
    const addIn = createAddInFiles({ ...options, pageOrigin: origin });
    return async (path, sent) => (await page(path, sent)) ?? (await addIn(path));
  }, options);
}

async function startOnTwoOrigins(options: Options): Promise<FileServer> {
  const addIn = await startFileServer(
    () => createAddInFiles({ ...options, pageOrigin: "https://localhost:*" }),
    { ...options, port: 0 },
  );
  const session = { ...options.session, addInUrl: addIn.origin + panePath };
  const page = await startFileServer(() => createPageFiles({ ...options, session }), options);
  return { origin: page.origin, close: () => closeBoth(page, addIn) };
}

async function closeBoth(one: FileServer, other: FileServer): Promise<void> {
  await Promise.all([one.close(), other.close()]);
}
