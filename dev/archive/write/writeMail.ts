import { setImmediate } from "node:timers/promises";

import type { OrganizationMailWriter } from "@who-knows-whom/stand-in-base/tenant/organizationMailWriter";
import type { TenantWriter } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { createStep } from "../archiveProgress";
import type { OnProgress } from "../archiveProgress";
import type { DayShift } from "./dayShift";
import { createMailWriter } from "./mailWriter";
import type { WritableMail, WrittenCounts } from "./mailWriter";
import type { SkippedCollector } from "../collect/skippedMessages";

interface Options {
  readonly writer: TenantWriter;
  readonly organizationMail?: OrganizationMailWriter | undefined;
  readonly shift: DayShift;
  readonly today: Date;
  readonly skipped: SkippedCollector;
  readonly onProgress: OnProgress | undefined;
}

/** Between pauses in which the program can be stopped. */
const messagesInOneGo = 1000;

/** Writes the mail of an archive, oldest first. */
export async function writeMail(
  mail: WritableMail,
  { writer, organizationMail, shift, today, skipped, onProgress }: Options,
): Promise<WrittenCounts> {
  const mailWriter = createMailWriter(mail, { writer, organizationMail });
  const oldestFirst = [...mail.messages].sort((a, b) => a.at - b.at || a.order - b.order);
  const step = createStep("writing", (messages) => messages / oldestFirst.length, onProgress);

  for (const [index, message] of oldestFirst.entries()) {
    if (index % messagesInOneGo === 0) await setImmediate();
    const sentAt = shift.moved(message.at);
    if (sentAt === undefined) skipped.add(message.place, whyNotMoved(message.at, today));
    else mailWriter.write(message, sentAt);
    step.count();
  }
  step.finish();
  return mailWriter.counts();
}

function whyNotMoved(at: number, today: Date): string {
  return at > today.getTime()
    ? "it is dated in the future"
    : "it is dated long after all other mail, by a wrong clock";
}
