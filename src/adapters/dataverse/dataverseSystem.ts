import type { RequestTasks, RequestTemplates } from "../../core/ledger/requestPorts";
import type { LookUp } from "../../core/lookUp/lookUp";
import type { LookUpSources, ReadingReach } from "../../core/lookUp/ports";
import { createShortMemory } from "../../core/shortMemory";
import type { ShortMemory } from "../../core/shortMemory";
import type { LookUpTime } from "../http/lookUpTime";
import type { Transport } from "../http/transport";
import { createRequestTasks } from "./requests/requestTasks";
import { createColleagueActivities } from "./counting/colleagueActivities";
import { createColleagueProfiles } from "./records/colleagueProfiles";
import { createContactDaySource } from "./counting/contactDaySource";
import { readReadingReach } from "./counting/readingReach";
import { createCrmTemplates } from "./requests/crmTemplate";
import { createCollectingReader } from "./http/collectingReader";
import { createDataverseClient } from "./http/dataverseClient";
import { createDataverseReader } from "./http/dataverseReader";
import { createProspectRecords } from "./records/prospectRecords";

/** Everything the product asks of one Dataverse environment. */
export interface DataverseSystem {
  readonly openSources: (
    lookUp: Pick<LookUp, "now" | "organization">,
    time: LookUpTime,
  ) => CrmSources;
  readonly openTemplates: (time: LookUpTime) => RequestTemplates;
  readonly openTasks: (time: LookUpTime) => RequestTasks;
}

type CrmSources = Required<Pick<LookUpSources, "contacts" | "records" | "profiles" | "activities">>;

export interface DataverseSystemOptions {
  readonly origin: string;
  readonly transport: Transport;
}

export function createDataverseSystem({
  origin,
  transport,
}: DataverseSystemOptions): DataverseSystem {
  const templates: TemplateMemory = createShortMemory({
    capacity: keptTemplates,
    now: Date.now,
  });
  let reach: ReadingReach | undefined;
  return {
    openTemplates: (time) =>
      remembering(templates, createCrmTemplates(createDataverseClient(transport.open(time)))),
    openTasks: (time) => createRequestTasks(createDataverseClient(transport.open(time))),
    openSources({ now, organization }, time) {
      const send = transport.open(time);
      const reader = createDataverseReader(send);
      // Two batches, so that deferred counts and details do not wait for one another.
      const deferredReader = createCollectingReader(send);
      const details = createCollectingReader(send);
      const records = createProspectRecords({ reader, origin });
      return {
        contacts: [
          createContactDaySource({
            ...{ reader, deferredReader, now, organization },
            findRecordIds: records.findIds,
            readReach: async () => (reach ??= await readReadingReach(deferredReader)),
          }),
        ],
        records,
        profiles: createColleagueProfiles(details),
        activities: createColleagueActivities({ reader: details, now }),
      };
    },
  };
}

/** The template by record id; that a record has none is remembered too. */
type TemplateMemory = ShortMemory<{
  readonly template: Awaited<ReturnType<RequestTemplates["read"]>>;
}>;

const keptTemplates = 50;

/** Remembers templates, so that the composer opens at once the second time. */
function remembering(memory: TemplateMemory, { read }: RequestTemplates): RequestTemplates {
  return {
    async read(record) {
      const known = memory.get(record.id);
      if (known !== undefined) return known.template;
      const template = await read(record);
      memory.set(record.id, { template });
      return template;
    },
  };
}
