import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { Damage } from "@who-knows-whom/mail-archive/store/mailStore";

import { countOfLeftOut } from "./leftOutWords";
import type { WrittenCounts } from "./write/mailWriter";
import type { SkippedMessages } from "./collect/skippedMessages";

/** The result of reading an archive. */
export interface ArchiveReport {
  readonly rep: LocalUser;
  readonly internalDomains: readonly string[];
  readonly written: WrittenCounts;
  /** Messages that the archive holds more than once; each was written once. */
  readonly duplicates: number;
  /** Left out: neither the rep's own nor between the organisation and somebody outside. */
  readonly unrelated: number;
  readonly skipped: SkippedMessages;
  readonly shiftedDays: number;
  /** What could not be read, or not to its end. */
  readonly damages: readonly Damage[];
  /** Files beside the mail that hold none. */
  readonly otherFiles: number;
}

const mostExamples = 10;

/** The report as lines for the person who started the program. */
export function describeArchive(report: ArchiveReport): readonly string[] {
  const { rep, written, duplicates, unrelated, skipped, shiftedDays } = report;
  const { activities, users, contacts, messages } = written;
  const domains = report.internalDomains.join(", ");
  const isNamed = rep.fullName !== "" && rep.fullName !== rep.address;
  const repInWords = isNamed ? `${rep.fullName} <${rep.address}>` : rep.address;
  return [
    `In the CRM: ${counted(activities, "message")} between ${domains} and others, ${counted(users, "user")}, ${counted(contacts, "contact")}.`,
    `In the mailbox of ${repInWords}: ${counted(messages, "message")}.`,
    `All dates moved by ${counted(shiftedDays, "day")}.`,
    ...linesIf(activities === 0, `No message has anybody of ${domains} and anybody else on it.`),
    ...linesIf(messages === 0, `No message is from or to ${rep.address}.`),
    ...linesIf(duplicates > 0, `Left out as duplicates: ${counted(duplicates, "message")}.`),
    ...linesIf(
      unrelated > 0,
      `Left out as nobody's concern here: ${counted(unrelated, "message")}.`,
    ),
    ...describeLeftOut(skipped),
    ...describeUnread(report),
    ...describeSkipped(skipped),
  ];
}

function describeLeftOut({ leftOut }: SkippedMessages): readonly string[] {
  const words = countOfLeftOut(leftOut);
  return linesIf(words !== "", `Left out: ${words}.`);
}

function describeUnread({ damages, otherFiles }: ArchiveReport): readonly string[] {
  const more = damages.length - mostExamples;
  return [
    ...linesIf(otherFiles > 0, `Without mail: ${counted(otherFiles, "file")}.`),
    ...damages
      .slice(0, mostExamples)
      .map(({ path, reason }) => `Not read to its end: ${path}: ${reason}.`),
    ...linesIf(more > 0, `And ${more} more files.`),
  ];
}

function describeSkipped({ count, examples }: SkippedMessages): readonly string[] {
  const shown = examples.slice(0, mostExamples);
  const more = count - shown.length;
  return [
    ...linesIf(count > 0, `Skipped: ${counted(count, "message")}.`),
    ...shown.map(({ file, number, reason }) => `  ${file}, message ${number}: ${reason}.`),
    ...linesIf(more > 0, `  And ${more} more.`),
  ];
}

function linesIf(condition: boolean, line: string): readonly string[] {
  return condition ? [line] : [];
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
