import { millisecondsPerDay } from "../../../src/core/evidence/contactDay";
import { countMailbox } from "../counting/countMailbox";
import type { CountingTools } from "../counting/countMailbox";
import type { TallyRow } from "../counting/contactTally";
import type { ReadableColleague } from "../graph/readColleagues";
import { isRefusal } from "../graph/readPage";
import { readContent, readJunkFolderId } from "../graph/readMailbox";
import type { Service } from "../http/service";
import { readMailboxState, writeMailboxState } from "../state/mailboxState";
import type { MailboxState } from "../state/mailboxState";
import { readTally, replaceDays, writeTally } from "../state/mailboxTally";
import type { StateFolder } from "../state/stateFolder";
import { readingPlan } from "./readingPlan";
import type { Nights } from "./readingPlan";

/**
 * `withoutCalendar`: its mail was read, its calendar is refused. `refused`: outside the scope that Exchange
 * enforces. `failed`: what was known before stays.
 */
export type MailboxOutcome = "read" | "withoutCalendar" | "refused" | "noMailbox" | "failed";

export interface CollectMailboxOptions extends CountingTools {
  readonly graph: Service;
  readonly state: StateFolder;
  readonly nights: Nights;
  readonly now: Date;
  readonly calendar: "read" | "leaveOut";
  /** False for whoever objected, and for whom no more than the CRM's people may be kept. */
  readonly isKept: (row: TallyRow) => boolean;
}

/** Reads what is new in one mailbox, and replaces the days that were read. */
export async function collectMailbox(
  colleague: ReadableColleague,
  options: CollectMailboxOptions,
): Promise<MailboxOutcome> {
  try {
    return await readAndReplace(colleague, options);
  } catch (error) {
    if (!isRefusal(error)) return "failed";
    if (error.status === 403) return "refused";
    if (error.status !== 404) return "failed";
    writeMailboxState(options.state, colleague.directoryId, {});
    return "noMailbox";
  }
}

async function readAndReplace(
  { directoryId, addresses }: ReadableColleague,
  options: CollectMailboxOptions,
): Promise<"read" | "withoutCalendar"> {
  const { graph, state, nights, now, calendar, isKept } = options;
  const known = readMailboxState(state, directoryId);
  const { fromDay, isWhole } = readingPlan(directoryId, known, nights);
  const junkFolderId = known?.junkFolderId ?? (await readJunkFolderId(graph, directoryId));
  const meetingsFromDay = Math.max(
    nights.firstDay,
    Math.min(fromDay, known?.meetingsFromDay ?? fromDay),
  );
  const window = { from: fromDay * millisecondsPerDay, until: now.getTime() };
  const reading = { graph, ownerId: directoryId, window };
  const meetingsFrom = meetingsFromDay * millisecondsPerDay;
  const content = await readContent(reading, { calendar, meetingsFrom });
  const owner = { addresses: new Set(addresses), junkFolderId };
  const read = await countMailbox(content, owner, options);

  const replaced = { read: meetingsFromDay, refused: Infinity, leaveOut: nights.firstDay };
  const { rows, people } = replaceDays(readTally(state, directoryId), read, {
    ...{ mailFromDay: fromDay, meetingsFromDay: replaced[content.calendar] },
    firstDay: nights.firstDay,
  });
  writeTally(state, directoryId, { rows: rows.filter(isKept), people });
  writeMailboxState(state, directoryId, {
    readThroughDay: nights.today,
    ...(isWhole ? { wholeDay: nights.today } : onlyWholeDay(known)),
    ...(content.calendar === "refused" && { meetingsFromDay }),
    ...(content.calendar === "leaveOut" && { meetingsFromDay: nights.firstDay }),
    ...laterActiveDay(read, known),
    ...(junkFolderId !== undefined && { junkFolderId }),
  });
  return content.calendar === "refused" ? "withoutCalendar" : "read";
}

function onlyWholeDay({ wholeDay }: MailboxState = {}): Pick<MailboxState, "wholeDay"> {
  return wholeDay === undefined ? {} : { wholeDay };
}

function laterActiveDay(
  ...known: readonly ({ readonly activeDay?: number | undefined } | undefined)[]
) {
  const days = known.flatMap((one) => one?.activeDay ?? []);
  return days.length === 0 ? {} : { activeDay: Math.max(...days) };
}
