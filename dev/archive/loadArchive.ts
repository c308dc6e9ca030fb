import type { TenantWriter } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";
import { openArchiveFile } from "@who-knows-whom/mail-archive/file/archiveFile";

import type { OnProgress } from "./archiveProgress";
import type { ArchiveReport } from "./archiveReport";
import { collectMail, domainOf } from "./collect/collectMail";
import { createDayShift } from "./write/dayShift";
import { toUser } from "./write/peopleWriter";
import { selectMail } from "./collect/selectMail";
import { createSkippedMessages } from "./collect/skippedMessages";
import { writeMail } from "./write/writeMail";

export interface ArchiveOptions {
  /** An mbox, plain or packed with gzip. */
  readonly file: string;
  /** The rep's address. */
  readonly me: string;
  /** Domains of the rep's organisation; where absent, that of `me`. */
  readonly organization?: readonly string[];
  readonly writer: TenantWriter;
  readonly today: Date;
  readonly onProgress?: OnProgress;
}

/**
 * Loads an archive into a tenant. What somebody of the organisation and somebody else wrote each
 * other becomes the CRM's tracked mail; what the rep wrote or received becomes the rep's mailbox.
 * It is read to its end before anything is written: only then the date of the newest message and
 * the names that people go by are known.
 * @throws Error with a sentence for the person who named the file
 */
export async function loadArchive(options: ArchiveOptions): Promise<ArchiveReport> {
  const { file, writer, today, onProgress } = options;
  const me = options.me.toLowerCase();
  const internalDomains = (options.organization ?? [domainOf(me)]).map(toLowerCase);
  const shift = createDayShift(today);
  const skipped = createSkippedMessages();

  const archive = await openArchiveFile(file);
  const reading = { me, internalDomains, shift, skipped, onProgress };
  const collected = await collectMail(archive, reading);
  if (typeof collected === "string") throw new Error(`${file} ${collected}.`);
  const mail = await selectMail(collected, internalDomains);
  const written = await writeMail(mail, { writer, shift, skipped, onProgress });

  return {
    rep: toUser(collected.rep),
    internalDomains,
    written,
    duplicates: collected.duplicates,
    unrelated: collected.unrelated,
    skipped: skipped.result(),
    shiftedDays: shift.days(),
    damage: archive.damage(),
  };
}

function toLowerCase(text: string): string {
  return text.toLowerCase();
}
