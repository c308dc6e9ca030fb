import { millisecondsPerDay } from "../../../src/core/evidence/contactDay";
import type { EmailAddress } from "../../../src/core/people/emailAddress";
import type { Collector } from "../commands/collector";
import type { TallyRow } from "../counting/contactTally";
import { readMailboxState } from "../state/mailboxState";
import { mailboxIds } from "../state/mailboxIds";
import { readTally } from "../state/mailboxTally";
import { readStopList } from "../state/stopList";

/** All that is kept of somebody outside, as lines for the answer to their request. */
export async function reportOnPerson(
  { state, secrets }: Collector,
  address: EmailAddress,
): Promise<readonly string[]> {
  const { person } = await secrets.ofPerson(address);
  const stopped = readStopList(state).includes(person)
    ? ["The person objected: nothing is kept of them but this."]
    : [];
  const contacts = mailboxIds(state).flatMap((id) => {
    const rows = readTally(state, id).rows.filter((row) => row.person === person);
    return rows.length === 0 ? [] : [`With the colleague ${id}:`, ...rows.map(lineOf)];
  });
  return [...stopped, ...(contacts.length === 0 ? ["No contact is kept."] : contacts)];
}

/** All that is kept of a colleague. Whom they know cannot be told: people outside are hashes. */
export function reportOnColleague({ state }: Collector, directoryId: string): readonly string[] {
  const mailbox = readMailboxState(state, directoryId);
  const { rows, people } = readTally(state, directoryId);
  if (mailbox === undefined && rows.length === 0) return ["Nothing is kept."];
  const { readThroughDay, activeDay } = mailbox ?? {};
  return [
    `Mailbox read through: ${dateOf(readThroughDay)}`,
    `Last wrote to anybody: ${dateOf(activeDay)}`,
    `People outside, as hashes: ${people.length}`,
    `Contact days: ${rows.length}`,
    ...rows.map(lineOf),
  ];
}

function lineOf({ day, kind, direction, addressing, times }: TallyRow): string {
  return `  ${dateOf(day)} ${kind} ${direction} ${addressing} ${times}`;
}

function dateOf(day: number | undefined): string {
  return day === undefined ? "-" : new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}
