import { crmCompanies } from "../combine/crmCompanies";
import type { Collector } from "../commands/collector";
import type { TallyRow } from "../counting/contactTally";
import { readStopList } from "../state/stopList";

/** Which rows may lie in the state folder at all; what combine leaves out besides may be wanted tomorrow. */
export async function keptRows(collector: Collector): Promise<(row: TallyRow) => boolean> {
  const stopped = new Set(readStopList(collector.state));
  const companies =
    collector.config.keep === "crm"
      ? new Set((await crmCompanies(collector)).map(({ id }) => id))
      : undefined;
  return ({ person, company }) => !stopped.has(person) && (companies?.has(company) ?? true);
}
