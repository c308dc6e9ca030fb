import { emailFromProspect, emailToProspect } from "./emailQueries";
import { meeting } from "./meetingQuery";
import { phoneCall } from "./phoneCallQuery";

/** Every way of being in touch that Dataverse is asked for, each by an aggregate of its own. */
export const activityQueries = [emailToProspect, emailFromProspect, meeting, phoneCall] as const;
