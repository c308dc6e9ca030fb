import type { TenantWriter } from "../tenant/tenantWriter";
import { openArchiveFile } from "./archiveFile";
import type { ArchiveFile } from "./archiveFile";
import type { ArchiveReport } from "./archiveReport";
import { createDayShift } from "./dayShift";
import type { DayShift } from "./dayShift";
import { createMailCollector } from "./mailCollector";
import type { CollectedMail } from "./mailCollector";
import { createMailWriter } from "./mailWriter";
import type { WritableMail, WrittenCounts } from "./mailWriter";
import { messageText } from "./messageText";
import { toUser } from "./peopleWriter";
import { readMail } from "./readMail";
import { createSkippedMessages } from "./skippedMessages";
import type { SkippedCollector } from "./skippedMessages";

export interface ArchiveOptions {
  /** An mbox, plain or packed with gzip. */
  readonly file: string;
  /** The rep's address. */
  readonly me: string;
  /** Domains of the rep's organisation; where absent, that of `me`. */
  readonly organization?: readonly string[];
  readonly writer: TenantWriter;
  readonly today: Date;
  readonly onProgress?: (progress: ArchiveProgress) => void;
}

export interface ArchiveProgress {
  readonly step: "reading" | "writing";
  readonly messages: number;
  /** How much of the step is done, from 0 to 1. */
  readonly fraction: number;
}

/** A rep with little mail still gets a list worth looking at, of what colleagues received. */
const fewestListed = 20;

const messagesPerProgress = 1000;

/**
 * Loads an archive into a tenant: what somebody of the organisation and somebody else wrote each
 * other becomes the CRM's tracked mail, what the rep wrote or received becomes the rep's mailbox.
 * @throws Error with a sentence for the person who named the file
 */
export async function loadArchive(options: ArchiveOptions): Promise<ArchiveReport> {
  const archive = await openArchiveFile(options.file);
  const loading = {
    ...options,
    me: options.me.toLowerCase(),
    internalDomains: internalDomainsOf(options),
    shift: createDayShift(options.today),
    skipped: createSkippedMessages(),
  };
  const collected = await collect(archive, loading);
  const written = write(await selectMail(collected), loading);
  return {
    rep: toUser(collected.rep),
    internalDomains: loading.internalDomains,
    written,
    duplicates: collected.duplicates,
    unrelated: collected.unrelated,
    skipped: loading.skipped.result(),
    shiftedDays: loading.shift.days(),
    damage: archive.damage(),
  };
}

interface Loading extends ArchiveOptions {
  readonly internalDomains: readonly string[];
  readonly shift: DayShift;
  readonly skipped: SkippedCollector;
}

function internalDomainsOf({ me, organization }: ArchiveOptions): readonly string[] {
  const domains = organization ?? [domainOf(me)];
  return domains.map((domain) => domain.toLowerCase());
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

async function collect(archive: ArchiveFile, loading: Loading): Promise<CollectedMail> {
  const { me, internalDomains, shift, skipped, onProgress, file } = loading;
  const isInternal = (address: string) =>
    address === me || internalDomains.includes(domainOf(address));
  const collector = createMailCollector({ me, isInternal });

  let messages = 0;
  for await (const read of readMail(archive.chunks, skipped.add)) {
    shift.see(read.mail.sentAt.getTime());
    collector.add(read);
    messages++;
    if (messages % messagesPerProgress === 0)
      onProgress?.({
        step: "reading",
        messages,
        fraction: archive.bytesRead() / archive.totalBytes,
      });
  }
  if (messages === 0) throw new Error(`${file} ${emptyReason(archive, skipped)}.`);
  return collector.result();
}

function emptyReason(archive: ArchiveFile, skipped: SkippedCollector): string {
  const damage = archive.damage();
  if (damage !== undefined) return `cannot be read: ${damage}`;
  const first = skipped.result().examples.find(({ number }) => number > 0);
  return first === undefined
    ? 'is not an mbox archive: no line in it begins a message ("From SENDER DATE")'
    : `holds no message that can be used; of the first one, ${first.reason}`;
}

async function selectMail({
  rep,
  messages,
  received,
  elsewhere,
}: CollectedMail): Promise<WritableMail> {
  const fill = elsewhere.slice(0, Math.max(0, fewestListed - received.length));
  const texts = await Promise.all(
    [...received, ...fill].map(
      async ({ message, beginning }) => [message, await messageText(beginning)] as const,
    ),
  );
  return {
    rep,
    messages,
    elsewhere: new Set(fill.map(({ message }) => message)),
    texts: new Map(texts),
  };
}

function write(mail: WritableMail, { writer, shift, skipped, onProgress }: Loading): WrittenCounts {
  const mailWriter = createMailWriter(mail, writer);
  const oldestFirst = [...mail.messages].sort((a, b) => a.at - b.at || a.number - b.number);
  oldestFirst.forEach((message, index) => {
    const sentAt = shift.moved(message.at);
    if (sentAt === undefined) skipped.add(message.number, "it is dated in the future");
    else mailWriter.write(message, sentAt);
    const messages = index + 1;
    if (messages % messagesPerProgress === 0)
      onProgress?.({ step: "writing", messages, fraction: messages / oldestFirst.length });
  });
  return mailWriter.counts();
}
