import * as v from "valibot";

import { errorCodeOf } from "../../../../core/errors";
import { dayNumberOf } from "../../../../core/evidence/contactDay";
import type { ContactSource, SourceFindings } from "../../../../core/lookUp/ports";
import { addressCandidates, parseEmailAddress } from "../../../../core/people/emailAddress";
import type { EmailAddress } from "../../../../core/people/emailAddress";
import { isInternal } from "../../../../core/people/organization";
import type { Organization } from "../../../../core/people/organization";
import type { Prospect } from "../../../../core/people/people";
import { horizonDays } from "../../../../core/strength/historySum";
import type { DataverseReader } from "../../http/dataverseReader";
import { odataPath } from "../../http/odata";
import { byColleague } from "../byColleague";
import { toColleagueDays } from "../contactDayRow";
import type { ColleagueDays } from "../contactDayRow";
import { activityQueries } from "../query/activityQueries";
import type { ActivityQuery } from "../query/activityQuery";
import type { Whom } from "../query/colleagueParty";
import { contactDayQuery } from "../query/contactDayQuery";
import { newestDays } from "../query/dayWindow";
import type { DayWindow } from "../query/dayWindow";
import { findCrowdRecords } from "./crowdRecords";
import type { CrowdRecords } from "./crowdRecords";

export interface CrowdSourceOptions {
  /** The counts of the CRM's users go at once, each as a request of its own. */
  readonly reader: DataverseReader;
  /** For requests that can wait: they share one batch. */
  readonly deferredReader: DataverseReader;
  readonly people: readonly Prospect[];
  readonly now: Date;
  readonly organization: Organization;
}

/** A clock of this machine that is behind must not hide what was sent today. */
const slackDays = 2;

interface Counted {
  readonly days: ReadonlyMap<EmailAddress, readonly ColleagueDays[]>;
  readonly coverage: SourceFindings["coverage"];
}

/**
 * Who is in touch with any of these people in what the CRM tracks: as for one prospect, but counted for all of
 * them by the same requests, whose number does not depend on theirs.
 */
export function createCrowdSource(options: CrowdSourceOptions): ContactSource {
  let counting: Promise<Counted> | undefined;
  return {
    name: "crm",
    async findContacts({ address }) {
      counting ??= countAll(options);
      const { days, coverage } = await counting;
      const isOfUs = ({ colleague }: ColleagueDays) =>
        colleague?.crmUserId !== undefined ||
        colleague?.addresses.some((theirs) => isInternal(theirs, options.organization)) === true;
      return { contacts: byColleague((days.get(address) ?? []).filter(isOfUs)), coverage };
    },
  };
}

/** @throws the first failure where nothing of the CRM's users could be counted */
async function countAll(options: CrowdSourceOptions): Promise<Counted> {
  const { people, reader, deferredReader, now } = options;
  const records = await findCrowdRecords(people, deferredReader);
  const today = dayNumberOf(now);
  const window = { since: today - horizonDays, until: today + slackDays };
  const count = (whom: Whom, by: DataverseReader) =>
    activityQueries.map((query) => countKind({ query, whom, window, by }, records, options));
  const [users, others] = await Promise.all([
    Promise.allSettled(count("users", reader)),
    Promise.allSettled(count("addresses", deferredReader)),
  ]);
  const failed = users.find((outcome) => outcome.status === "rejected");
  const kinds = [...users, ...others].flatMap((outcome) =>
    outcome.status === "fulfilled" ? [outcome.value] : [],
  );
  if (failed !== undefined && users.every(({ status }) => status === "rejected"))
    throw failed.reason;
  const isWhole = kinds.length === users.length + others.length && !records.isPartial;
  return {
    days: collected(kinds.flatMap(({ rows }) => rows)),
    coverage: {
      sinceDay: window.since,
      isPartial: !isWhole || kinds.some(({ isPartial }) => isPartial),
      ...(failed !== undefined && { missingBecause: errorCodeOf(failed.reason) }),
    },
  };
}

interface KindQuestion {
  readonly query: ActivityQuery;
  readonly whom: Whom;
  readonly window: DayWindow;
  readonly by: DataverseReader;
}

interface PersonDays extends ColleagueDays {
  readonly people: readonly EmailAddress[];
}

/** One request; a second one for the newest days alone where that was too much. */
async function countKind(
  { query, whom, window, by }: KindQuestion,
  records: CrowdRecords,
  { people, now }: CrowdSourceOptions,
): Promise<{ readonly rows: readonly PersonDays[]; readonly isPartial: boolean }> {
  const addresses = [...new Set(people.flatMap(({ address }) => addressCandidates(address)))];
  const person = { addresses, recordIds: [...records.owners.keys()] };
  const ask = (within: DayWindow) => {
    const question = { person, whom, window: within, now, grouping: "byPerson" } as const;
    return by.readAggregate(
      odataPath("activityparties", { fetchXml: contactDayQuery(query, question) }),
    );
  };
  const whole = await ask(window);
  const newest = typeof whole === "string" ? await ask(newestDays([window]) ?? window) : whole;
  if (typeof newest === "string") return { rows: [], isPartial: true };
  const rows = newest.map((raw) => {
    const days = toColleagueDays(query, raw);
    return days && { ...days, people: peopleOf(raw, people, records) };
  });
  const read = rows.filter((row) => row !== undefined);
  return { rows: read, isPartial: newest !== whole || read.length < rows.length };
}

const personOfRow = v.looseObject({
  prospect_address: v.nullish(v.string()),
  prospect_record: v.nullish(v.string()),
});

/** By the address that was used, and by the record the party was resolved to. */
function peopleOf(
  raw: unknown,
  people: readonly Prospect[],
  { owners }: CrowdRecords,
): readonly EmailAddress[] {
  const { success, output } = v.safeParse(personOfRow, raw);
  if (!success) return [];
  const used = parseEmailAddress(output.prospect_address);
  const byAddress = people.filter(
    ({ address }) => used !== undefined && addressCandidates(address).includes(used),
  );
  const byRecord = owners.get(output.prospect_record?.toLowerCase() ?? "") ?? [];
  return [...new Set([...byAddress.map(({ address }) => address), ...byRecord])];
}

function collected(rows: readonly PersonDays[]): Counted["days"] {
  const days = new Map<EmailAddress, ColleagueDays[]>();
  for (const { people, ...row } of rows) {
    for (const address of people) days.set(address, [...(days.get(address) ?? []), row]);
  }
  return days;
}
