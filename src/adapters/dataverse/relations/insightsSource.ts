import { errorCodeOf } from "../../../core/errors";
import type { AppErrorCode } from "../../../core/errors";
import type {
  ColleagueContact,
  CompanyContact,
  ContactSource,
  SourceFindings,
} from "../../../core/lookUp/ports";
import { addressCandidates } from "../../../core/people/emailAddress";
import type { EmailAddress } from "../../../core/people/emailAddress";
import type { Organization } from "../../../core/people/organization";
import type { Prospect } from "../../../core/people/people";
import { relayOf } from "../../../core/people/relays/relay";
import type { DataverseReader } from "../http/dataverseReader";
import {
  contactedTables,
  formsOf,
  introducersPath,
  mostContactedPath,
  partialPath,
  settingsPath,
  usersPath,
} from "./insightsQueries";
import { toContactedUsers, toInsights, toMostContacted } from "./insightsRow";
import type { MostContacted } from "./insightsRow";
import { insightsState, isDeactivated } from "./insightsState";
import type { KnownRecords } from "./knownRecords";

export interface InsightsOptions {
  /** What is asked at the same moment travels in one batch. */
  readonly reader: Pick<DataverseReader, "readRecords">;
  readonly organization: Organization;
  readonly findKnown: (prospect: Prospect) => Promise<KnownRecords>;
}

/**
 * What Dynamics' own "who knows whom" has worked out: mail of colleagues in Exchange, too, that nobody tracked.
 * One batch at once, for whatever the prospect's address finds, and for why there may be nothing; a second one where
 * rows are named by ids that are known only then. An organisation without these tables is an answer.
 */
export function createInsightsSource({
  reader,
  organization,
  findKnown,
}: InsightsOptions): ContactSource {
  return {
    name: "insights",
    async findContacts(prospect, tell) {
      // What a service sent for many people is nobody's contact.
      if (relayOf(prospect.address, organization) !== undefined)
        return { contacts: [], coverage: { isPartial: false } };
      const addresses = addressCandidates(prospect.address);
      const [first, known] = await Promise.all([
        askByAddress(addresses, reader).then((answer) => {
          if (answer.people.length > 0 && !isDeactivated(answer.settings))
            tell?.(toFindings(answer));
          return answer;
        }),
        findKnown(prospect),
      ]);
      if (isDeactivated(first.settings)) return toFindings(first);
      return toFindings(await askByIds(first, { known, addresses }, reader));
    },
  };
}

/** @throws the failure, where it is not that the table is missing */
async function askByAddress(
  addresses: readonly EmailAddress[],
  { readRecords: read }: Reader,
): Promise<Insights> {
  const [people, isPartial, settings, ...contacted] = await Promise.allSettled([
    read(introducersPath("person", addresses)),
    read(partialPath(addresses)),
    read(settingsPath),
    ...contactedTables.map((table) => read(mostContactedPath(table, addresses))),
  ]);
  const isAbsent = people.status === "rejected" && errorCodeOf(people.reason) === "notInstalled";
  if (people.status === "rejected" && !isAbsent) throw people.reason;
  return {
    isAbsent,
    people: toInsights(rowsOf(people)),
    company: [],
    contacted: toMostContacted(contacted.flatMap(rowsOf)),
    users: [],
    isPartial: rowsOf(isPartial).length > 0,
    settings: rowsOf(settings),
  };
}

/** Rows by every form of the ids, and who the most contacted are; nothing is asked where there is neither. */
async function askByIds(
  first: Insights,
  about: { readonly known: KnownRecords; readonly addresses: readonly EmailAddress[] },
  { readRecords }: Reader,
): Promise<Insights> {
  const { recordIds, accountIds } = about.known;
  const userIds = first.contacted.map(({ userId }) => userId);
  const forms = formsOf(recordIds, about.addresses);
  const hasRows = !first.isAbsent && recordIds.length > 0;
  const read = async (isWanted: boolean, path: () => string) =>
    isWanted ? readRecords(path()) : [];
  const [people, isPartial, company, users] = await Promise.allSettled([
    read(hasRows, () => introducersPath("person", forms)),
    read(hasRows, () => partialPath(forms)),
    read(hasRows && accountIds.length > 0, () => introducersPath("company", formsOf(accountIds))),
    read(userIds.length > 0, () => usersPath(userIds)),
  ]);
  if (people.status === "rejected") {
    if (first.people.length === 0 && userIds.length === 0) throw people.reason;
    return { ...first, users: rowsOf(users), missingBecause: errorCodeOf(people.reason) };
  }
  return {
    ...first,
    ...(hasRows && { people: toInsights(people.value), isPartial: rowsOf(isPartial).length > 0 }),
    company: toInsights(rowsOf(company)),
    users: rowsOf(users),
  };
}

type Reader = InsightsOptions["reader"];

/** What could not be read is not there. */
function rowsOf(outcome: PromiseSettledResult<readonly unknown[]>): readonly unknown[] {
  return outcome.status === "fulfilled" ? outcome.value : [];
}

interface Insights {
  /** The organisation has no table of introducers. */
  readonly isAbsent: boolean;
  readonly people: readonly ColleagueContact[];
  readonly company: readonly ColleagueContact[];
  readonly contacted: readonly MostContacted[];
  /** Rows of the users who are among the most contacted. */
  readonly users: readonly unknown[];
  readonly isPartial: boolean;
  readonly settings: readonly unknown[];
  /** Why the rows that are named by an id could not be read. */
  readonly missingBecause?: AppErrorCode;
}

/** Rows that were left behind when it was switched off are nobody's to use. */
function toFindings(insights: Insights): SourceFindings {
  const { people, company, contacted, users, isPartial, isAbsent, settings } = insights;
  const { missingBecause } = insights;
  const isOff = isDeactivated(settings);
  const contacts = isOff ? [] : [...people, ...toContactedUsers(contacted, users)];
  const rows = contacts.length === 0 ? "none" : isPartial ? "partial" : "whole";
  const state = rows === "none" && isAbsent ? "absent" : insightsState(rows, settings);
  const coverage = {
    isPartial: missingBecause !== undefined,
    insights: state,
    ...(missingBecause && { missingBecause }),
  };
  if (isOff || company.length === 0) return { contacts, coverage };
  return { contacts, coverage, company: company.map(toCompanyContact) };
}

function toCompanyContact(contact: ColleagueContact): CompanyContact {
  return { ...contact, peopleKnown: 1 };
}
