import path from "node:path";

import type { MailboxReader } from "@who-knows-whom/stand-in-base/tenant/mailboxReader";
import type { MailboxSender } from "@who-knows-whom/stand-in-base/tenant/mailboxSender";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import type { FileServer } from "@who-knows-whom/outlook-host/server/fileServer";
import type { OfficeDelivery } from "@who-knows-whom/outlook-host/server/officeFiles";
import { startOutlookServer } from "@who-knows-whom/outlook-host/server/outlookServer";
import type { OutlookServerOptions } from "@who-knows-whom/outlook-host/server/outlookServer";

import { localConfig } from "./localConfig";
import type { TenantOrigins } from "./localConfig";
import { createAddInHeaders } from "./addInHeaders";
import type { TenantFacts } from "./fillTenant";
import { clientId } from "./serveStandIns";
import type { TenantFaults } from "./tenantFaults";

export interface ServeOutlookOptions {
  readonly mailbox: MailboxReader & MailboxSender;
  readonly facts: TenantFacts;
  readonly origins: TenantOrigins;
  readonly port?: number;
  readonly locale?: string;
  readonly distFolder?: string;
  readonly tls?: OutlookServerOptions["tls"];
  readonly officeDelivery?: OfficeDelivery;
  readonly faults?: TenantFaults;
}

const usualPort = 3000;
const builtAddIn = path.join(__dirname, "..", "..", "dist");

/** Serves the page at the port asked for, or at the usual one, or else at any free one. */
export async function serveOutlook(options: ServeOutlookOptions): Promise<FileServer> {
  const outlook = describe(options);
  const { port } = options;
  try {
    return await startOutlookServer({ ...outlook, port: port ?? usualPort });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    if (port !== undefined) throw portTaken(port, error);
    return startOutlookServer({ ...outlook, port: 0 });
  }
}

function describe(options: ServeOutlookOptions): Omit<OutlookServerOptions, "port"> {
  const { mailbox, facts, origins, locale = "en-US", distFolder = builtAddIn } = options;
  const { tenantId, internalDomains, rep, signedIn } = facts;
  return {
    mailbox,
    distFolder,
    config: localConfig({ ...facts, clientId, origins }),
    headersOf: createAddInHeaders(Object.values(origins)),
    session: {
      tenantId,
      internalDomains,
      locale,
      identityUrl: origins.identity,
      rep: sessionUser(rep),
      ...(signedIn && { account: sessionUser(signedIn) }),
    },
    trouble: options.faults,
    officeDelivery: options.officeDelivery,
    ...(options.tls && { tls: options.tls }),
  };
}

function sessionUser({ directoryId, fullName, address, mailboxAddress = address }: LocalUser) {
  return { directoryId, name: fullName, address: mailboxAddress };
}

function portTaken(port: number, cause: unknown): Error {
  return new Error(`Port ${port} is taken: choose another with --port.`, { cause });
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
