import type { EmailAddress } from "../../../src/core/people/emailAddress";
import type { Collector } from "../commands/collector";
import { openPublishedIndex } from "../publish/publishedIndex";
import { mailboxIds } from "../state/mailboxIds";
import { readTally, writeTally } from "../state/mailboxTally";
import { addToStopList } from "../state/stopList";

/** Whatever is killed after this, no objection is forgotten. */
export async function noteObjection(
  { state, secrets }: Pick<Collector, "state" | "secrets">,
  address: EmailAddress,
): Promise<void> {
  addToStopList(state, (await secrets.ofPerson(address)).person);
}

/**
 * Somebody objects: what is known of them is deleted, and only their hash stays, on the list of those who
 * are never kept. @returns how many mailboxes had contact with them
 */
export async function forgetPerson(collector: Collector, address: EmailAddress): Promise<number> {
  const { state, secrets, table } = collector;
  await noteObjection(collector, address);
  const { person } = await secrets.ofPerson(address);
  await table.remove(person);
  openPublishedIndex(state).drop(person);
  let mailboxes = 0;
  for (const id of mailboxIds(state)) {
    const { rows, people } = readTally(state, id);
    const others = rows.filter((row) => row.person !== person);
    if (others.length === rows.length) continue;
    mailboxes++;
    writeTally(state, id, { rows: others, people });
  }
  return mailboxes;
}
