import type { TableHeader } from "../../../src/adapters/organizationMail/tableHeader";
import type { Colleagues } from "../graph/readColleagues";
import { readMailboxState } from "../state/mailboxState";
import type { StateFolder } from "../state/stateFolder";

/** How much of the organisation was read; users without a mailbox are no part of it. */
export function countMailboxes(
  { readable, leftOut }: Colleagues,
  state: StateFolder,
): TableHeader["mailboxes"] {
  const known = readable.map(({ directoryId }) => readMailboxState(state, directoryId));
  const read = known.filter((one) => one?.readThroughDay !== undefined).length;
  const unread = known.filter((one) => one === undefined).length;
  return { read, leftOut: leftOut + unread };
}
