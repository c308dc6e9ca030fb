import path from "node:path";

import type { Collector } from "../commands/collector";
import type { Columns, EngineInput } from "../engine/engine";
import type { ReadableColleague } from "../graph/readColleagues";
import { writeWhole } from "../state/atomicFile";
import { toCsv } from "../state/csv";
import type { CsvRow } from "../state/csv";
import { mailboxIds } from "../state/mailboxIds";
import { readTally } from "../state/mailboxTally";
import { readStopList } from "../state/stopList";
import { crmCompanies, domainsNeverKept } from "./crmCompanies";

/** What the engine is given besides the mailboxes: small tables of tonight, by hash. */
export async function writeInputs(
  collector: Collector,
  colleagues: readonly ReadableColleague[],
): Promise<readonly EngineInput[]> {
  const { nights, state } = collector;
  const write = (name: string, columns: Columns, rows: readonly CsvRow[]): EngineInput => {
    const file = path.join(state.combined.inputs, `${name}.csv.gz`);
    writeWhole(file, toCsv(Object.keys(columns), rows));
    return { name, files: file, columns };
  };
  const [companies, stopped] = await Promise.all([companiesOf(collector), stoppedIn(collector)]);
  const period = [[nights.firstDay, nights.today]];
  return [
    write("colleagues", { colleague: "id" }, listed(colleagues.map((one) => one.directoryId))),
    write("companies", { company: "id" }, listed(companies)),
    write("stopped", { id: "id" }, listed(stopped)),
    write("period", { first_day: "number", last_day: "number" }, period),
  ];
}

function listed(ids: Iterable<string>): readonly CsvRow[] {
  return [...new Set(ids)].sort().map((id) => [id]);
}

/** Companies whose people are kept: those of the CRM, or all that any mailbox names. */
async function companiesOf(collector: Collector): Promise<Iterable<string>> {
  const { config, state } = collector;
  if (config.people === "crm") return (await crmCompanies(collector)).map(({ id }) => id);
  const companies = new Set<string>();
  for (const id of mailboxIds(state))
    for (const { company } of readTally(state, id).people) companies.add(company);
  return companies;
}

/** Whoever objected, and whose domain is never kept: the rules may be newer than a tally. */
async function stoppedIn({ config, state, secrets }: Collector): Promise<Iterable<string>> {
  const companies = await Promise.all([...domainsNeverKept(config)].map(secrets.ofCompany));
  return [...readStopList(state), ...companies.map(({ id }) => id)];
}
