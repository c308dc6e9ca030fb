import { errorCodeOf } from "../../../core/errors";
import { dayNumberOf } from "../../../core/evidence/contactDay";
import type { CompanyContacts, FoundCompany } from "../../../core/lookUp/ports";
import type { Prospect } from "../../../core/people/people";
import { relayOf } from "../../../core/people/relays/relay";
import type { Organization } from "../../../core/people/organization";
import { toColleagueDays } from "../counting/contactDayRow";
import { activityQueries } from "../counting/query/activityQueries";
import type { ActivityQuery } from "../counting/query/activityQuery";
import { companyTables } from "../counting/query/company";
import type { Company } from "../counting/query/company";
import { contactDayQuery } from "../counting/query/contactDayQuery";
import type { DataverseReader } from "../http/dataverseReader";
import { odataPath } from "../http/odata";
import type { Accounts } from "./accounts";
import { byCompanyColleague } from "./byCompanyColleague";
import type { PersonDays } from "./byCompanyColleague";
import { isByRight } from "./isByRight";

export interface CompanyContactsOptions {
  /** What is asked at the same moment travels in one batch. */
  readonly reader: Pick<DataverseReader, "readAggregate">;
  readonly now: Date;
  readonly organization: Organization;
  readonly findCompany: (prospect: Prospect) => Promise<Accounts & Pick<Company, "exceptIds">>;
}

/** A company is many people, and what is older helps nobody to reach a stranger there. */
const lookBackDays = 365;

/** A clock of this machine that is behind must not hide what was sent today. */
const slackDays = 2;

/**
 * Colleagues in touch with contacts and leads of the prospect's company, by what the CRM tracks: one batch of aggregates.
 * Where there is no such company nothing is asked.
 */
export function createCompanyContacts(options: CompanyContactsOptions): CompanyContacts {
  return {
    async findCompanyContacts(prospect): Promise<FoundCompany> {
      if (relayOf(prospect.address, options.organization) !== undefined) return nobody;
      const { ids, exceptIds, name } = await options.findCompany(prospect);
      if (ids.length === 0) return nobody;
      const since = dayNumberOf(options.now) - lookBackDays;
      const { found, isPartial, failure } = await countAll({ accountIds: ids, exceptIds }, options);
      return {
        contacts: byCompanyColleague(found),
        coverage: {
          sinceDay: since,
          isPartial,
          ...(failure !== undefined && { missingBecause: errorCodeOf(failure) }),
        },
        ...(name !== undefined && { companyName: name }),
      };
    },
  };
}

const nobody: FoundCompany = { contacts: [], coverage: { isPartial: false } };

interface Counted {
  readonly found: readonly PersonDays[];
  readonly isPartial: boolean;
  readonly failure?: unknown;
}

/** @throws the first failure where no kind could be counted */
async function countAll(
  company: Omit<Company, "table">,
  options: CompanyContactsOptions,
): Promise<Counted> {
  const outcomes = await Promise.allSettled(
    companyTables.flatMap((table) =>
      activityQueries.map((query) => countKind(query, { ...company, table }, options)),
    ),
  );
  const failures = outcomes.flatMap((outcome) =>
    outcome.status === "rejected" ? [outcome.reason as unknown] : [],
  );
  const counts = outcomes.flatMap((outcome) =>
    outcome.status === "fulfilled" ? [outcome.value] : [],
  );
  if (counts.length === 0) throw failures[0];
  const failure = failures.find((reason) => !isByRight(reason));
  return {
    found: counts.flatMap((count) => count.found),
    isPartial: failure !== undefined || counts.some((count) => count.isPartial),
    ...(failure !== undefined && { failure }),
  };
}

/** A kind of which there is too much to count is left out, and said to be: one request is all this may cost. */
async function countKind(
  query: ActivityQuery,
  person: Company,
  { reader, now }: CompanyContactsOptions,
): Promise<Counted> {
  const today = dayNumberOf(now);
  const window = { since: today - lookBackDays, until: today + slackDays };
  const fetchXml = contactDayQuery(query, { person, whom: "users", window, now });
  const rows = await reader.readAggregate(odataPath("activityparties", { fetchXml }));
  if (typeof rows === "string") return { found: [], isPartial: true };
  const found = rows.flatMap((raw) => {
    const counted = toColleagueDays(query, raw);
    return counted === undefined ? [] : [{ ...counted, row: raw }];
  });
  return { found, isPartial: found.length < rows.length };
}
