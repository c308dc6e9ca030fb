import { startLookUpTime } from "../adapters/http/lookUpTime";
import type { LookUpTime } from "../adapters/http/lookUpTime";
import { acquaintanceTable } from "../adapters/organizationMail/acquaintanceTable";
import { createOpenItemSource } from "../adapters/outlook/item/openItemSource";
import { countCrowd, crowdOf, mostCounted } from "../core/lookUp/crowd";
import type { Crowd } from "../core/lookUp/crowd";
import type { LookUp } from "../core/lookUp/lookUp";
import type { LookUpSources } from "../core/lookUp/ports";
import type { Person } from "../core/people/people";
import { chooseProspect } from "../core/prospect/chooseProspect";
import { createShortMemory } from "../core/shortMemory";
import { shareUntilFailure } from "../core/shareUntilFailure";
import type { TenantSystems } from "./tenantSystems";

/** What is asked about an item of many people. */
export type CrowdQuestion = Omit<LookUp, "prospect">;

export interface CrowdCounter {
  /** Counts for everybody outside on the item who knows them best. What was counted a moment ago is not counted again. */
  readonly count: (
    question: CrowdQuestion,
    signal: AbortSignal,
    onProgress: (crowd: Crowd) => void,
  ) => Promise<void>;
}

/** A rep goes back and forth between a few items. */
const keptCrowds = 10;

export function createCrowdCounter(systems: TenantSystems): CrowdCounter {
  const memory = createShortMemory<Crowd>({ capacity: keptCrowds, now: Date.now });
  return {
    async count(question, signal, onProgress) {
      const people = crowdOf(chooseProspect(question.item, question));
      const addresses = people.map(({ address }) => address);
      const key = JSON.stringify([question.item.key, question.rep.addresses, addresses]);
      const known = memory.get(key);
      if (known !== undefined) {
        onProgress(known);
        return;
      }
      const sources = openSources(systems, question, { people, time: startLookUpTime(signal) });
      const crowd = await countCrowd(question, people, sources, onProgress);
      if (crowd.failed.length === 0 && !signal.aborted) memory.set(key, crowd);
    },
  };
}

interface Asked {
  readonly people: readonly Person[];
  readonly time: LookUpTime;
}

/** The sources of a look-up, each opened for all of them together. A table needs neither photos nor records. */
function openSources(
  { dataverse, graph, organizationMail }: TenantSystems,
  question: CrowdQuestion,
  { people, time }: Asked,
): LookUpSources {
  const counted = people.slice(0, mostCounted);
  const crm = dataverse?.openCrowd(question, counted, time);
  const { contacts, identity, directory, optOuts } = graph.openSources(question, time, counted);
  const readRow = dataverse?.openRowTexts(acquaintanceTable, time);
  const all = readRow && organizationMail?.openSource(readingOnce(readRow));
  return {
    contacts: [
      createOpenItemSource(question),
      ...(crm ? [crm] : []),
      ...(all ? [all] : []),
      ...contacts,
    ],
    identity,
    directory,
    ...(optOuts && { optOuts: { readOptedOut: shareUntilFailure(optOuts.readOptedOut) } }),
  };
}

type ReadRow = (id: string) => Promise<string | undefined>;

/** The table's header, and a company's document, are the same for many of them. */
function readingOnce(readRow: ReadRow): ReadRow {
  const rows = new Map<string, Promise<string | undefined>>();
  return (id) => {
    const row = rows.get(id) ?? readRow(id);
    rows.set(id, row);
    return row;
  };
}
