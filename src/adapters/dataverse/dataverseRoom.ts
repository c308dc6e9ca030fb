import type { AskTasks, LookUpSources } from "../../core/ports";
import type { LookUpTime } from "../http/lookUpTime";
import type { Transport } from "../http/transport";
import { createAskTasks } from "./askTasks";
import { createColleagueActivities } from "./colleagueActivities";
import { createColleagueProfiles } from "./colleagueProfiles";
import { createContactDaySource } from "./contactDaySource";
import { createDataverseClient } from "./dataverseClient";
import { createProspectRecords } from "./prospectRecords";

/** Everything the product asks of one Dataverse environment. */
export interface DataverseRoom {
  readonly openSources: (
    time: LookUpTime,
  ) => Required<Pick<LookUpSources, "contacts" | "records" | "profiles" | "activities">>;
  readonly openTasks: (time: LookUpTime) => AskTasks;
}

export interface DataverseRoomOptions {
  readonly origin: string;
  readonly transport: Transport;
}

export function createDataverseRoom({ origin, transport }: DataverseRoomOptions): DataverseRoom {
  return {
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
