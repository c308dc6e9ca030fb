import type { LookUpSources } from "../../core/lookUp/ports";
import { createColleagueActivities } from "./counting/colleagueActivities";
import type { DataverseReader } from "./http/dataverseReader";
import { createColleagueProfiles } from "./records/colleagueProfiles";

export interface ColleagueDetailsOptions {
  readonly reader: DataverseReader;
  readonly now: Date;
}

/** What makes a list better that is there already. */
export function createColleagueDetails({
  reader,
  now,
}: ColleagueDetailsOptions): Required<Pick<LookUpSources, "profiles" | "activities">> {
  return {
    profiles: createColleagueProfiles(reader),
    activities: createColleagueActivities({ reader, now }),
  };
}
