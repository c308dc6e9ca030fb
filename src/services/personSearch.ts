import { startLookUpTime } from "../adapters/http/lookUpTime";
import { refusalOf } from "../core/prospect/refusalOf";
import { suggestPeople } from "../core/prospect/personSearch";
import type { PersonSearch } from "../core/prospect/personSearch";
import type { Standpoint } from "../core/people/standpoint";
import type { TenantSystems } from "./tenantSystems";

/** Whoever is still typing waits for no slow system: it is named instead. */
const searchLimitMs = 5_000;

/** How the rep finds somebody in the CRM and in their own mail; aborting the signal cancels what is under way. */
export function openPersonSearch(
  { tenant, dataverse, graph }: TenantSystems,
  standpoint: Standpoint,
  signal: AbortSignal,
): PersonSearch {
  const time = startLookUpTime(signal, searchLimitMs);
  const crm = dataverse?.openPeople(time);
  const mail = tenant.sources.mailbox ? graph.openPeople(time) : undefined;
  const sources = [crm, mail].filter((source) => source !== undefined);
  const { dataverseOrigin: origin } = tenant;
  return {
    // The Web API may have a host name of its own.
    crmOrigins: origin === undefined ? [] : [origin, origin.replace(".api.", ".")],
    suggest: (name) => suggestPeople(name, sources, standpoint),
    readRecord: (reference) => crm?.readRecord(reference) ?? Promise.resolve({ status: "missing" }),
    refusalOf: (person) => refusalOf(person, standpoint),
  };
}
