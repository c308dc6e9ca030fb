import type { MailStore } from "@who-knows-whom/mail-archive/store/mailStore";

import { createStep } from "../archiveProgress";
import type { OnProgress } from "../archiveProgress";
import type { DayShift } from "../write/dayShift";
import { domainOf } from "./domainOf";
import { createMailCollector } from "./mailCollector";
import type { CollectedMail } from "./mailCollector";
import type { SkippedCollector } from "./skippedMessages";
import { whyEmpty } from "./whyEmpty";
import { whyNobodys } from "./whyNobodys";

interface Options {
  /** The rep's address, in lower case; without it, the mail is read to say whose it may be. */
  readonly me: string | undefined;
  readonly internalDomains: readonly string[];
  readonly shift: DayShift;
  readonly skipped: SkippedCollector;
  readonly onProgress: OnProgress | undefined;
}

/** Reads all there is. @returns the mail, or why there is none for the rep, as a sentence */
export async function collectMail(
  store: MailStore,
  { me, internalDomains, shift, skipped, onProgress }: Options,
): Promise<CollectedMail | string> {
  const isInternal = (address: string) =>
    address === me || internalDomains.includes(domainOf(address));
  const collector = createMailCollector({ me: me ?? "", isInternal });
  const step = createStep("reading", () => store.bytesRead() / store.totalBytes, onProgress);

  for await (const message of store.messages(skipped.add)) {
    shift.see(message.mail.sentAt.getTime());
    collector.add(message);
    step.count();
  }
  if (step.finish() === 0) return whyEmpty(store, skipped.result());
  const collected = collector.result();
  return collected.isOfRep && me !== undefined ? collected : whyNobodys(collected, me);
}
