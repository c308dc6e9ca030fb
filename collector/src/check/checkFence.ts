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
  const readableIds = readable.slice(0, mostTried).map(({ directoryId }) => directoryId);
  const statusesOfMail = (ids: readonly string[]) => statusesOf(collector, ids, mailPath);
  const statusesOfCalendars = (ids: readonly string[]) => statusesOf(collector, ids, calendarPath);
  const calendars = collector.config.calendar
    ? [
        judgeOptedOut("Fence of calendars", await statusesOfCalendars(optedOutIds)),
        judgeOpen("calendar", await statusesOfCalendars(readableIds)),
      ]
    : [];
  return [
    judgeOptedOut("Fence", await statusesOfMail(optedOutIds)),
    judgeOpen("mailbox", await statusesOfMail(readableIds)),
    ...calendars,
  ];
}

function judgeOptedOut(about: string, statuses: readonly number[]): Finding {
  if (statuses.length === 0)
    return unknown(about, "nobody opted out yet: put a test mailbox into the group to prove it");
  const open = statuses.filter((status) => status === 200).length;
  if (open > 0)
    return bad(about, `${open} of ${statuses.length} who opted out can be read: mend the scope`);
  // Whoever has no mailbox proves nothing.
  const refused = statuses.filter((status) => status === 403).length;
  if (refused > 0) return good(about, `${refused} of ${statuses.length} who opted out answer 403`);
  return unknown(about, "nobody who opted out has a mailbox: put a test mailbox into the group");
}

function judgeOpen(what: "mailbox" | "calendar", statuses: readonly number[]): Finding {
  const about = { mailbox: "Mailboxes", calendar: "Calendars" }[what];
  if (statuses.includes(200)) return good(about, `a ${what} in the scope can be read`);
  const advice = what === "calendar" ? ', or set "calendar" to false' : "";
  return bad(
    about,
    `none can be read: the role assignment in Exchange is missing, or not active yet${advice}`,
  );
}

function mailPath(user: string): string {
  return graphPath(`${user}/messages`, { $select: "id", $top: 1 });
}

function calendarPath(user: string): string {
  const day = { startDateTime: "2024-01-01T00:00:00Z", endDateTime: "2024-01-02T00:00:00Z" };
  return graphPath(`${user}/calendarView`, { ...day, $select: "id", $top: 1 });
}

/** One item's id is enough to tell. */
async function statusesOf(
  { graph }: Pick<Collector, "graph">,
  ids: readonly string[],
  pathOf: (user: string) => string,
): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (const id of ids) {
    const path = pathOf(`/users/${encodeURIComponent(id)}`);
    statuses.push((await graph.send({ method: "GET", path })).status);
  }
  return statuses;
}
