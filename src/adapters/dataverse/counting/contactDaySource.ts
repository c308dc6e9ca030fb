import { dayNumberOf } from "../../../core/evidence/contactDay";
import type { Prospect } from "../../../core/people/people";
import { isInternal } from "../../../core/people/organization";
import type { Organization } from "../../../core/people/organization";
import { horizonDays } from "../../../core/strength/historySum";
import type { ContactSource, ReadingReach, SourceFindings } from "../../../core/lookUp/ports";
import type { DataverseReader } from "../http/dataverseReader";
import { activityQueries } from "./query/activityQueries";
import { byColleague } from "./byColleague";
import { countKinds } from "./countKinds";
import type { CountedKinds } from "./countKinds";
import { createKindCounter } from "./kindCounter";
import type { KindCounter } from "./kindCounter";
import { countAside } from "./countAside";
import type { CountedAside } from "./countAside";
import { coverageOf } from "./crmCoverage";
import type { DayWindow } from "./query/dayWindow";

export interface ContactDaySourceOptions {
  readonly reader: DataverseReader;
  /** For what may wait a little: it travels together. */
  readonly aside: DataverseReader;
  readonly now: Date;
  readonly organization: Organization;
  /** Ids of the prospect's leads and contacts, and whether all of them could be looked at. */
  readonly findRecordIds: (prospect: Prospect) => Promise<RecordIds>;
  /** Undefined where it could not be learnt. */
  readonly readReach: () => Promise<ReadingReach | undefined>;
}

export interface RecordIds {
  readonly ids: readonly string[];
  readonly isPartial: boolean;
}

/** A clock of this machine that is behind must not hide what was sent today. */
const slackDays = 2;

/**
 * Who of the organisation was in touch with the prospect by what the CRM tracks, as far as the rep
 * may read it. All kinds are counted at once: by the address that was used, which answers first, then
 * by the prospect's records too, which takes the place of that.
 */
export function createContactDaySource(options: ContactDaySourceOptions): ContactSource {
  return {
    name: "crm",
    async findContacts(prospect, tell) {
      const today = dayNumberOf(options.now);
      const window = { since: today - horizonDays, until: today + slackDays };
      const counters = activityQueries.map((query) =>
        createKindCounter(query, { ...options, prospect, window }),
      );
      // The rest of the wave: neither of them rejects.
      const records = options.findRecordIds(prospect);
      const reach = options.readReach();
      const byAddress = await countKinds(counters, []);
      tell?.(toFindings({ users: byAddress, window }, options));
      return countFully({ counters, byAddress, window, records, reach }, options);
    },
  };
}

interface FirstAnswer {
  readonly counters: readonly KindCounter[];
  readonly byAddress: CountedKinds;
  readonly window: DayWindow;
  readonly records: Promise<RecordIds>;
  readonly reach: Promise<ReadingReach | undefined>;
}

async function countFully(
  { counters, byAddress, window, records, reach }: FirstAnswer,
  options: ContactDaySourceOptions,
): Promise<SourceFindings> {
  const { ids, isPartial } = await records;
  const [users, aside] = await Promise.all([
    ids.length === 0 ? byAddress : countKinds(counters, ids, byAddress),
    countAside(counters, ids, options.aside),
  ]);
  const found = { users, aside, window, records: { ids, isPartial } };
  return toFindings({ ...found, reach: await reach }, options);
}

interface Answers {
  readonly users: CountedKinds;
  readonly aside?: CountedAside;
  readonly reach?: ReadingReach | undefined;
  readonly records?: RecordIds;
  readonly window: DayWindow;
}

function toFindings(
  { users, aside, reach, records, window }: Answers,
  { organization }: ContactDaySourceOptions,
): SourceFindings {
  const colleagues = (aside?.others ?? []).filter(
    ({ colleague }) =>
      colleague?.addresses.some((address) => isInternal(address, organization)) === true,
  );
  const isPartial = [users.isPartial, aside?.isPartial, records?.isPartial].includes(true);
  return {
    contacts: byColleague([...users.found, ...colleagues]),
    coverage: coverageOf({ ...users, isPartial }, window, reach),
    ...(aside?.rep !== undefined && { ownTracked: aside.rep.flatMap(({ days }) => days) }),
  };
}
