import type { AskTasks, RequestTemplates } from "../../core/askPorts";
import type { LookUpSources } from "../../core/ports";
import type { LookUpTime } from "../http/lookUpTime";
import type { Transport } from "../http/transport";
import { createAskTasks } from "./askTasks";
import { createColleagueActivities } from "./colleagueActivities";
import { createColleagueProfiles } from "./colleagueProfiles";
import { createContactDaySource } from "./contactDaySource";
import { createCrmTemplates } from "./crmTemplate";
import { createDataverseClient } from "./dataverseClient";
import { createProspectRecords } from "./prospectRecords";

/** Everything the product asks of one Dataverse environment. */
export interface DataverseRoom {
  readonly openSources: (
    time: LookUpTime,
  ) => Required<Pick<LookUpSources, "contacts" | "records" | "profiles" | "activities">>;
  readonly openTemplates: (time: LookUpTime) => RequestTemplates;
  readonly openTasks: (time: LookUpTime) => AskTasks;
}

export interface DataverseRoomOptions {
  readonly origin: string;
  readonly transport: Transport;
}

export function createDataverseRoom({ origin, transport }: DataverseRoomOptions): DataverseRoom {
  const templates = new Map<string, Template>();
  return {
    openTemplates: (time) =>
      remembering(templates, createCrmTemplates(createDataverseClient(transport.open(time)))),
    openTasks: (time) => createAskTasks(createDataverseClient(transport.open(time))),
    openSources: (time) => {
      const client = createDataverseClient(transport.open(time));
      const now = new Date();
      return {
        contacts: [createContactDaySource({ client, now })],
        records: createProspectRecords({ client, origin }),
        profiles: createColleagueProfiles(client),
        activities: createColleagueActivities({ client, now }),
      };
    },
  };
}

type Template = Awaited<ReturnType<RequestTemplates["read"]>>;

/** The composer opens at once the second time. */
function remembering(kept: Map<string, Template>, { read }: RequestTemplates): RequestTemplates {
  return {
    async read(record) {
      const known = kept.has(record.id) ? kept.get(record.id) : await read(record);
      kept.set(record.id, known);
      return known;
    },
  };
}
