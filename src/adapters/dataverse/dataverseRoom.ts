import type { RequestTasks, RequestTemplates } from "../../core/ledger/requestPorts";
import type { LookUp } from "../../core/lookUp/lookUp";
import type { LookUpSources } from "../../core/lookUp/ports";
import { createShortMemory } from "../../core/shortMemory";
import type { ShortMemory } from "../../core/shortMemory";
import type { LookUpTime } from "../http/lookUpTime";
import type { Transport } from "../http/transport";
import { createRequestTasks } from "./requests/requestTasks";
import { createColleagueActivities } from "./counting/colleagueActivities";
import { createColleagueProfiles } from "./records/colleagueProfiles";
import { createContactDaySource } from "./counting/contactDaySource";
import { createCrmTemplates } from "./requests/crmTemplate";
import { createDataverseClient } from "./http/dataverseClient";
import { createProspectRecords } from "./records/prospectRecords";

/** Everything the product asks of one Dataverse environment. */
export interface DataverseRoom {
  readonly openSources: (
    lookUp: Pick<LookUp, "now">,
    time: LookUpTime,
  ) => Required<Pick<LookUpSources, "contacts" | "records" | "profiles" | "activities">>;
  readonly openTemplates: (time: LookUpTime) => RequestTemplates;
  readonly openTasks: (time: LookUpTime) => RequestTasks;
}

export interface DataverseRoomOptions {
  readonly origin: string;
  readonly transport: Transport;
}

export function createDataverseRoom({ origin, transport }: DataverseRoomOptions): DataverseRoom {
  const templates: TemplateMemory = createShortMemory({
    capacity: keptTemplates,
    now: Date.now,
  });
  return {
    openTemplates: (time) =>
      remembering(templates, createCrmTemplates(createDataverseClient(transport.open(time)))),
    openTasks: (time) => createRequestTasks(createDataverseClient(transport.open(time))),
    openSources: ({ now }, time) => {
      const client = createDataverseClient(transport.open(time));
      return {
        contacts: [createContactDaySource({ client, now })],
        records: createProspectRecords({ client, origin }),
        profiles: createColleagueProfiles(client),
        activities: createColleagueActivities({ client, now }),
      };
    },
  };
}

/** By record; most records have no template, which is remembered too. */
type TemplateMemory = ShortMemory<{
  readonly template: Awaited<ReturnType<RequestTemplates["read"]>>;
}>;

const keptTemplates = 50;

/** The composer opens at once the second time. */
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
