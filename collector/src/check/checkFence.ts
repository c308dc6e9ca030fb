import type { Collector } from "../commands/collector";
import type { Colleagues } from "../graph/readColleagues";
import { graphPath } from "../graph/readPage";
import { bad, good, unknown } from "./finding";
import type { Finding } from "./finding";

/** So many are tried of those who may be read: some have no mailbox. */
const mostTried = 10;

/** The opted-out mailboxes have to answer 403, and some other one has to open. */
export async function checkFence(
  collector: Collector,
  { readable, optedOutIds }: Colleagues,
): Promise<readonly Finding[]> {
  return [await checkOptedOut(collector, optedOutIds), await checkOpen(collector, readable)];
}

async function checkOptedOut(collector: Collector, ids: readonly string[]): Promise<Finding> {
  const about = "Fence";
  if (ids.length === 0)
    return unknown(about, "nobody opted out yet: put a test mailbox into the group to prove it");
  const statuses = await statusesOf(collector, ids);
  const open = statuses.filter((status) => status === 200).length;
  if (open > 0)
    return bad(about, `${open} of ${ids.length} opted-out mailboxes can be read: mend the scope`);
  // Whoever has no mailbox proves nothing.
  const refused = statuses.filter((status) => status === 403).length;
  if (refused > 0) return good(about, `${refused} of ${ids.length} opted-out mailboxes answer 403`);
  return unknown(about, "nobody who opted out has a mailbox: put a test mailbox into the group");
}

async function checkOpen(collector: Collector, readable: Colleagues["readable"]): Promise<Finding> {
  const ids = readable.slice(0, mostTried).map(({ directoryId }) => directoryId);
  const statuses = await statusesOf(collector, ids);
  return statuses.includes(200)
    ? good("Mailboxes", "a mailbox in the scope can be read")
    : bad(
        "Mailboxes",
        "none can be read: the role assignment in Exchange is missing, or not active yet",
      );
}

/** One message's id is enough to tell. */
async function statusesOf(
  { graph }: Collector,
  ids: readonly string[],
): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (const id of ids) {
    const path = graphPath(`/users/${encodeURIComponent(id)}/messages`, { $select: "id", $top: 1 });
    statuses.push((await graph.send({ method: "GET", path })).status);
  }
  return statuses;
}
