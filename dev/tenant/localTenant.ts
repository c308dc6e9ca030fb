import { appendFileSync } from "node:fs";

import type { OfficeDelivery } from "@who-knows-whom/outlook-host/server/officeFiles";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import { createTrafficRecorder } from "@who-knows-whom/stand-in-base/http/trafficRecorder";
import type { ServeOptions } from "@who-knows-whom/stand-in-base/http/serveStandIn";
import { createLocalCertificate } from "@who-knows-whom/stand-in-base/http/localCertificate";

import type { ArchiveProgress } from "../archive/archiveProgress";
import { runCollector } from "../organizationMail/runCollector";
import type { TenantOrigins } from "./localConfig";
import { fillTenant } from "./fillTenant";
import type { TenantFacts } from "./fillTenant";
import { serveOutlook } from "./serveOutlook";
import { serveStandIns } from "./serveStandIns";
import type { TenantChoice } from "./tenantChoice";
import { openTenantDatabase } from "./tenantDatabase";
import type { TenantDatabase } from "./tenantDatabase";
import type { TenantFaults } from "./tenantFaults";

export interface LocalTenantOptions {
  /** The default scenario where absent. */
  readonly choice?: TenantChoice;
  /** Of the page. Where absent 3000, or a free one if that is taken. */
  readonly port?: number;
  /** https: page and add-in on two origins, with an untrusted certificate. */
  readonly scheme?: "http" | "https";
  readonly latencyMs?: number;
  readonly trafficFile?: string;
  /** Of Outlook, as the add-in sees it. */
  readonly locale?: string;
  /** The production build; `dist` where absent. */
  readonly distFolder?: string;
  /** How office.js reaches the add-in; promptly where absent. */
  readonly officeDelivery?: OfficeDelivery;
  /** Injected faults. */
  readonly faults?: TenantFaults;
  readonly onProgress?: (progress: ArchiveProgress) => void;
}

/** A tenant on this machine: the Outlook-like page, the add-in and the systems it asks. */
export interface LocalTenant {
  /** Of the page, with a slash at the end. */
  readonly url: string;
  readonly origins: TenantOrigins;
  readonly facts: TenantFacts;
  /** Another page on the same tenant, for one of those who sign in too. Its mailbox stays the rep's. @returns its address */
  readonly openPageFor: (rep: LocalUser) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** @throws Error with a sentence for the person who started it */
export async function startLocalTenant(options: LocalTenantOptions = {}): Promise<LocalTenant> {
  const database = openTenantDatabase();
  const closers: (() => unknown)[] = [database.close];
  const close = async () => {
    for (const closeOne of closers.toReversed()) await closeOne();
  };
  try {
    const facts = await fill(database, options);
    const serve = await serveOptions(options);
    const standIns = await serveStandIns({ ...options, database: database.database, facts, serve });
    closers.push(standIns.close);
    const { origins } = standIns;
    if (facts.isMailCollected === true) await runCollector(facts, origins);
    const pageOptions = { ...options, ...serve, mailbox: database.mailbox, origins };
    const openPage = async (rep: LocalUser, port: Pick<LocalTenantOptions, "port">) => {
      const page = await serveOutlook({ ...pageOptions, ...port, facts: { ...facts, rep } });
      closers.push(page.close);
      return `${page.origin}/`;
    };
    const url = await openPage(facts.rep, {});
    return { url, origins, facts, close, openPageFor: (rep) => openPage(rep, { port: 0 }) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function fill(
  { writer, organizationMail, finish }: TenantDatabase,
  { choice = { kind: "scenario" }, onProgress }: LocalTenantOptions,
): Promise<TenantFacts> {
  const today = new Date();
  const facts = await fillTenant(choice, { writer, organizationMail, today, onProgress });
  finish();
  return facts;
}

async function serveOptions({
  latencyMs,
  trafficFile,
  scheme,
}: LocalTenantOptions): Promise<ServeOptions> {
  // A file that cannot be written should not be found out by the first request.
  if (trafficFile !== undefined) appendFileSync(trafficFile, "");
  return {
    ...(latencyMs !== undefined && { latencyMs }),
    ...(trafficFile !== undefined && { recordTraffic: createTrafficRecorder(trafficFile) }),
    ...(scheme === "https" && { tls: await createLocalCertificate() }),
  };
}
