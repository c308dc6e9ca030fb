import type { OrganizationMailWriter } from "@who-knows-whom/stand-in-base/tenant/organizationMailWriter";
import type { TenantWriter } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { OnProgress } from "./archiveProgress";
import type { ArchiveReport } from "./archiveReport";
import { collectMail } from "./collect/collectMail";
import { domainOf } from "./collect/domainOf";
import { openStores } from "./collect/openStores";
import { createDayShift } from "./write/dayShift";
import { toUser } from "./write/peopleWriter";
import { selectMail } from "./collect/selectMail";
import { createSkippedMessages } from "./collect/skippedMessages";
import { writeMail } from "./write/writeMail";

export interface ArchiveOptions {
  /** Files, folders or archives of mail. */
  readonly files: readonly string[];
  /** The rep's address; where absent, the error names those it may be. */
  readonly me?: string;
  /** Domains of the rep's organisation; where absent, that of `me`. */
  readonly organization?: readonly string[];
  readonly writer: TenantWriter;
  /** Where given, everybody's mailbox is filled, and the CRM tracks the mail of few. */
  readonly organizationMail?: OrganizationMailWriter;
  readonly today: Date;
  readonly onProgress?: OnProgress;
}

/**
 * Loads an archive into a tenant. What somebody of the organisation and somebody else wrote each
 * other becomes the CRM's tracked mail; what the rep wrote or received becomes the rep's mailbox.
 * It is read to its end before anything is written: only then the date of the newest message and
 * the names that people go by are known.
 * @throws Error with a sentence for the person who named the files
 */
export async function loadArchive(options: ArchiveOptions): Promise<ArchiveReport> {
  const { files, writer, organizationMail, today, onProgress } = options;
  const me = options.me?.toLowerCase();
  const ownDomain = me === undefined ? [] : [domainOf(me)];
  const internalDomains = (options.organization ?? ownDomain).map(toLowerCase);
  const shift = createDayShift(today);
  const skipped = createSkippedMessages();

  const store = await openStores(files);
  const reading = { me, internalDomains, shift, skipped, onProgress };
  const collected = await collectMail(store, reading);
  if (typeof collected === "string") throw new Error(`${files.join(", ")} ${collected}`);
  const mail = await selectMail(collected, internalDomains);
  const written = await writeMail(mail, {
    ...{ writer, organizationMail, shift, today, skipped, onProgress },
  });

  return {
    rep: toUser(collected.rep),
    internalDomains,
    written,
    duplicates: collected.duplicates,
    unrelated: collected.unrelated,
    skipped: skipped.result(),
    shiftedDays: shift.days(),
    damages: store.damages(),
    otherFiles: store.otherFiles(),
  };
}

function toLowerCase(text: string): string {
  return text.toLowerCase();
}
