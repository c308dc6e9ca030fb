import { dayNumberOf } from "../../../core/evidence/contactDay";
import type { Prospect } from "../../../core/people/people";
import { isInternal } from "../../../core/people/organization";
import type { Organization } from "../../../core/people/organization";
import { relayOf } from "../../../core/people/relays/relay";
import { horizonDays } from "../../../core/strength/historySum";
import type {
  ColleagueContact,
  ContactSource,
  ReadingReach,
  SourceFindings,
} from "../../../core/lookUp/ports";
import type { DataverseReader } from "../http/dataverseReader";
import { activityQueries } from "./query/activityQueries";
import { byColleague } from "./byColleague";
import { countKinds } from "./countKinds";
import type { AllKindsCount } from "./countKinds";
import { createKindCounter } from "./kindCounter";
import type { KindCounter } from "./kindCounter";
import { countOthersAndRep } from "./countOthersAndRep";
import type { OthersAndRep } from "./countOthersAndRep";
import { coverageOf } from "./crmCoverage";
import type { DayWindow } from "./query/dayWindow";

export interface ContactDaySourceOptions {
  readonly reader: DataverseReader;
  /** For requests that can wait: they share one batch. */
  readonly deferredReader: DataverseReader;
  readonly now: Date;
  readonly organization: Organization;
  /** Ids of the prospect's leads and contacts, and whether all of them could be looked at. Never rejects. */
  readonly findRecordIds: (prospect: Prospect) => Promise<RecordIds>;
  /** Whom the prospect's records name, as words and not as contact. Never rejects. */
  readonly findHints: (prospect: Prospect) => Promise<RecordHints>;
  /** Undefined where it could not be learnt. Never rejects. */
  readonly readReach: () => Promise<ReadingReach | undefined>;
}

export interface RecordHints {
  readonly contacts: readonly ColleagueContact[];
  /** Something could not be looked at, and not for want of a right. */
  readonly isPartial: boolean;
}

export interface RecordIds {
  readonly ids: readonly string[];
  readonly isPartial: boolean;
}

/** A clock of this machine that is behind must not hide what was sent today. */
const slackDays = 2;

/**
 * Finds colleagues in touch with the prospect in what the CRM tracks and the rep may read. All kinds are
 * counted at once: by the address that was used, which answers first, then by the prospect's records too,
 * which takes the place of that.
 */
export function createContactDaySource(options: ContactDaySourceOptions): ContactSource {
  return {
    name: "crm",
    async findContacts(prospect, tell) {
      // What a service sent for many people is nobody's contact.
      if (relayOf(prospect.address, options.organization) !== undefined)
        return { contacts: [], coverage: { isPartial: false } };
      const today = dayNumberOf(options.now);
      const window = { since: today - horizonDays, until: today + slackDays };
      const counters = activityQueries.map((query) =>
        createKindCounter(query, { ...options, prospect, window }),
      );
      // Started now, awaited later: all travel beside the first count, and none rejects.
      const records = options.findRecordIds(prospect);
      const reach = options.readReach();
      const hints = options.findHints(prospect);
      const byAddress = await countKinds(counters, []);
      tell?.(toFindings({ users: byAddress, window }, options));
      return countFully({ counters, byAddress, window, records, reach, hints }, options);
    },
  };
}

interface FirstAnswer {
  readonly counters: readonly KindCounter[];
  readonly byAddress: AllKindsCount;
  readonly window: DayWindow;
  readonly records: Promise<RecordIds>;
  readonly reach: Promise<ReadingReach | undefined>;
  readonly hints: Promise<RecordHints>;
}

async function countFully(
  { counters, byAddress, window, records, reach, hints }: FirstAnswer,
  options: ContactDaySourceOptions,
): Promise<SourceFindings> {
  const { ids, isPartial } = await records;
  const [users, othersAndRep] = await Promise.all([
    ids.length === 0 ? byAddress : countKinds(counters, ids, byAddress),
    countOthersAndRep(counters, ids, options.deferredReader),
  ]);
  const found = { users, othersAndRep, window, records: { ids, isPartial } };
  return toFindings({ ...found, reach: await reach, hints: await hints }, options);
}

interface Answers {
  readonly users: AllKindsCount;
  readonly othersAndRep?: OthersAndRep;
  readonly reach?: ReadingReach | undefined;
  readonly records?: RecordIds;
  readonly hints?: RecordHints;
  readonly window: DayWindow;
}

function toFindings(
  { users, othersAndRep, reach, records, hints, window }: Answers,
  { organization }: ContactDaySourceOptions,
): SourceFindings {
  const colleagues = (othersAndRep?.others ?? []).filter(
    ({ colleague }) =>
      colleague?.addresses.some((address) => isInternal(address, organization)) === true,
  );
  const parts = [users, othersAndRep, records, hints];
  const isPartial = parts.some((part) => part?.isPartial === true);
  return {
    contacts: [...byColleague([...users.found, ...colleagues]), ...(hints?.contacts ?? [])],
    coverage: coverageOf({ ...users, isPartial }, window, reach),
    ...(othersAndRep?.rep !== undefined && {
      ownTracked: othersAndRep.rep.flatMap(({ days }) => days),
    }),
  };
}
