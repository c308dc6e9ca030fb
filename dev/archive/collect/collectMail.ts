import type { ArchiveFile } from "@who-knows-whom/mail-archive/file/archiveFile";
import { readMail } from "@who-knows-whom/mail-archive/mbox/readMail";

import { createStep } from "../archiveProgress";
import type { OnProgress } from "../archiveProgress";
import type { DayShift } from "../write/dayShift";
import { createMailCollector } from "./mailCollector";
import type { CollectedMail } from "./mailCollector";
import type { SkippedCollector } from "./skippedMessages";

interface Options {
  /** The rep's address, in lower case. */
  readonly me: string;
  readonly internalDomains: readonly string[];
  readonly shift: DayShift;
  readonly skipped: SkippedCollector;
  readonly onProgress: OnProgress | undefined;
}

/** Reads all there is. @returns the mail, or why there is none, to follow the file's name */
export async function collectMail(
  archive: ArchiveFile,
  { me, internalDomains, shift, skipped, onProgress }: Options,
): Promise<CollectedMail | string> {
  const isInternal = (address: string) =>
    address === me || internalDomains.includes(domainOf(address));
  const collector = createMailCollector({ me, isInternal });
  const step = createStep("reading", () => archive.bytesRead() / archive.totalBytes, onProgress);

  for await (const read of readMail(archive.chunks, skipped.add)) {
    shift.see(read.mail.sentAt.getTime());
    collector.add(read);
    step.count();
  }
  return step.finish() === 0 ? whyEmpty(archive, skipped) : collector.result();
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

function whyEmpty(archive: ArchiveFile, skipped: SkippedCollector): string {
  const damage = archive.damage();
  if (damage !== undefined) return `cannot be read: ${damage}`;
  const first = skipped.result().examples.find(({ number }) => number > 0);
  return first === undefined
    ? 'is not an mbox archive: no line in it begins a message ("From SENDER DATE")'
    : `holds no message that can be used; of the first one, ${first.reason}`;
}
