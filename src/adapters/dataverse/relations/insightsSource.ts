import { errorCodeOf } from "../../../core/errors";
import type {
  ColleagueContact,
  CompanyContact,
  ContactSource,
  SourceFindings,
} from "../../../core/lookUp/ports";
import { addressCandidates } from "../../../core/people/emailAddress";
import type { Organization } from "../../../core/people/organization";
import type { Prospect } from "../../../core/people/people";
import { relayOf } from "../../../core/people/relays/relay";
import type { DataverseReader } from "../http/dataverseReader";
import {
  formsOf,
  introducersPath,
  mostContactedPath,
  partialPath,
  settingsPath,
} from "./insightsQueries";
import { toInsights, toMostContacted } from "./insightsRow";
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
 * One batch, once the prospect's records are known. An organisation without these tables is an answer.
 */
export function createInsightsSource({
  reader,
  organization,
  findKnown,
}: InsightsOptions): ContactSource {
  const read = (path: string) => reader.readRecords(path);
  return {
    name: "insights",
    async findContacts(prospect) {
      // What a service sent for many people is nobody's contact.
      if (relayOf(prospect.address, organization) !== undefined)
        return { contacts: [], coverage: { isPartial: false } };
      const { recordIds, accountIds } = await findKnown(prospect);
      const forms = formsOf(recordIds, addressCandidates(prospect.address));
      const [people, company, contacted, isPartial, settings] = await Promise.allSettled([
        read(introducersPath("person", forms)),
        accountIds.length === 0 ? [] : read(introducersPath("company", formsOf(accountIds))),
        recordIds.length === 0 ? [] : read(mostContactedPath(recordIds)),
        read(partialPath(forms)),
        read(settingsPath),
      ]);
      if (people.status === "rejected") return withoutTable(people.reason);
      return toFindings({
        people: toInsights(people.value),
        company: company.status === "fulfilled" ? toInsights(company.value) : [],
        contacted: contacted.status === "fulfilled" ? toMostContacted(contacted.value) : [],
        isPartial: isPartial.status === "fulfilled" && isPartial.value.length > 0,
        settings: settings.status === "fulfilled" ? settings.value : [],
      });
    },
  };
}

/** @throws the failure, where it is not that the table is missing */
function withoutTable(failure: unknown): SourceFindings {
  if (errorCodeOf(failure) !== "notInstalled") throw failure;
  return { contacts: [], coverage: { isPartial: false, insights: "absent" } };
}

interface Insights {
  readonly people: readonly ColleagueContact[];
  readonly company: readonly ColleagueContact[];
  readonly contacted: readonly ColleagueContact[];
  readonly isPartial: boolean;
  readonly settings: readonly unknown[];
}

/** Rows that were left behind when it was switched off are nobody's to use. */
function toFindings({ people, company, contacted, isPartial, settings }: Insights): SourceFindings {
  const isOff = isDeactivated(settings);
  const contacts = isOff ? [] : [...people, ...contacted];
  const rows = contacts.length === 0 ? "none" : isPartial ? "partial" : "whole";
  const coverage = { isPartial: false, insights: insightsState(rows, settings) };
  if (isOff || company.length === 0) return { contacts, coverage };
  return { contacts, coverage, company: company.map(toCompanyContact) };
}

function toCompanyContact(contact: ColleagueContact): CompanyContact {
  return { ...contact, peopleKnown: 1 };
}
