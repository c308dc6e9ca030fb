import type { ContactDirection, ContactKind } from "../../../core/evidence/contactDay";
import { condition, filter, isIn, ofEntity } from "../http/fetchXml";
import type { FetchElement } from "../http/fetchXml";

/** Who took part in an activity, as Dataverse numbers it (participationtypemask). */
const role = { sender: 1, to: 2, cc: 3, bcc: 4, required: 5, optional: 6, organizer: 7 } as const;

/**
 * One kind of being in touch, as Dataverse holds it. A regarding or owning party is no participant:
 * every activity has an owner, and an assistant who files mail knows nobody by it.
 */
export interface ActivityQuery {
  readonly kind: ContactKind;
  readonly table: "email" | "appointment" | "phonecall";
  /** Columns that date the activity; the first that is filled counts. */
  readonly dates: readonly string[];
  /** `byDirectionCode`: the activity itself says who rang. */
  readonly direction: ContactDirection | "byDirectionCode";
  readonly colleagueRoles: readonly number[];
  readonly prospectRoles: readonly number[];
  /** Which of the two is the recipient, and in which roles addressed rather than copied. */
  readonly direct?: { readonly party: "colleague" | "prospect"; readonly roles: readonly number[] };
  readonly states: readonly number[];
  /** Its date may be in the future; then it does not count yet. */
  readonly mayLieAhead?: boolean;
  /** Further conditions on the colleague's party, which is the root of the query. */
  readonly conditions?: readonly FetchElement[];
}

const completed = 1;
const scheduled = 3;
const recipients = [role.to, role.cc, role.bcc];

/** Who did something, rather than received it: wrote, called, called a meeting. */
export const actingRoles = [role.sender, role.organizer];

const emailToProspect: ActivityQuery = {
  kind: "email",
  table: "email",
  dates: ["senton"],
  direction: "toProspect",
  colleagueRoles: [role.sender],
  prospectRoles: recipients,
  direct: { party: "prospect", roles: [role.to] },
  states: [completed],
};

const emailFromProspect: ActivityQuery = {
  ...emailToProspect,
  direction: "fromProspect",
  colleagueRoles: recipients,
  prospectRoles: [role.sender],
  direct: { party: "colleague", roles: [role.to] },
};

/** Appointments are often held and never marked as completed. */
const meeting: ActivityQuery = {
  kind: "meeting",
  table: "appointment",
  dates: ["scheduledstart"],
  direction: "mutual",
  colleagueRoles: [role.required, role.optional, role.organizer],
  prospectRoles: [role.required, role.optional, role.organizer],
  direct: { party: "colleague", roles: [role.required, role.organizer] },
  states: [completed, scheduled],
  mayLieAhead: true,
};

/** Two people who were both called by a third were not in touch. */
const oneOfThemRang = filter("or", [
  filter("and", [
    condition("participationtypemask", "eq", String(role.sender)),
    ofEntity("them", condition("participationtypemask", "eq", String(role.to))),
  ]),
  filter("and", [
    condition("participationtypemask", "eq", String(role.to)),
    ofEntity("them", condition("participationtypemask", "eq", String(role.sender))),
  ]),
]);

const phoneCall: ActivityQuery = {
  kind: "phoneCall",
  table: "phonecall",
  dates: ["actualend", "scheduledend"],
  direction: "byDirectionCode",
  colleagueRoles: [role.sender, role.to],
  prospectRoles: [role.sender, role.to],
  states: [completed],
  conditions: [oneOfThemRang],
};

export const activityQueries = [emailToProspect, emailFromProspect, meeting, phoneCall] as const;

/** Roles as a condition on the party. */
export function hasRole(roles: readonly number[]): FetchElement {
  return isIn("participationtypemask", roles);
}
