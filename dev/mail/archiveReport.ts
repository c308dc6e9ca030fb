import type { LocalUser } from "../tenant/tenantWriter";
import type { WrittenCounts } from "./mailWriter";
import type { SkippedMessages } from "./skippedMessages";

/** What became of an archive. */
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
  /** Why the file could not be read to its end. */
  readonly damage: string | undefined;
}

const mostExamples = 10;

/** The report as lines for the person who started the program. */
export function describeArchive(report: ArchiveReport): readonly string[] {
  const { written, skipped, duplicates, unrelated, shiftedDays, damage } = report;
  const domains = report.internalDomains.join(", ");
  return [
    `${written.activities} messages between ${domains} and others are tracked in the CRM: ${written.users} users, ${written.contacts} contacts.`,
    `${written.messages} messages are in the mailbox of ${report.rep.fullName} <${report.rep.address}>.`,
    `Dates were moved by ${shiftedDays} days.`,
    ...(written.activities === 0
      ? [`No message has anybody of ${domains} and anybody else on it.`]
      : []),
    ...(written.messages === 0 ? [`No message is from or to ${report.rep.address}.`] : []),
    ...(duplicates > 0 ? [`${duplicates} messages occur more than once.`] : []),
    ...(unrelated > 0
      ? [`${unrelated} messages concern nobody of ${domains}, or nobody else.`]
      : []),
    ...(damage === undefined ? [] : [`The file could not be read to its end: ${damage}.`]),
    ...describeSkipped(skipped),
  ];
}

function describeSkipped({ count, examples }: SkippedMessages): readonly string[] {
  if (count === 0) return [];
  const shown = examples.slice(0, mostExamples);
  return [
    `${count} messages were skipped:`,
    ...shown.map(({ number, reason }) => `  message ${number}: ${reason}`),
    ...(count > shown.length ? [`  and ${count - shown.length} more`] : []),
  ];
}
