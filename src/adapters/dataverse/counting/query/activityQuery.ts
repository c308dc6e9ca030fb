import type { ContactDirection, ContactKind } from "../../../../core/evidence/contactDay";
import type { FetchElement } from "../../http/fetchXml";
import type { AggregateRow } from "../aggregateRow";

/** The roles of an activity's parties, as Dataverse numbers them (participationtypemask). */
export const role = {
  sender: 1,
  to: 2,
  cc: 3,
  bcc: 4,
  required: 5,
  optional: 6,
  organizer: 7,
  regarding: 8,
  owner: 9,
} as const;

export type Party = "prospect" | "colleague";

/** Counts, beside all activities of a row, those in which one of the two has one of these roles. */
export interface RoleCount {
  readonly alias: "direct_times" | "attended_times" | "rang_times" | "arranged_times";
  readonly party: Party;
  readonly roles: readonly number[];
}

/** The counts of a row: how often the recipient of the two was addressed, and how often only copied. */
export interface RowCounts {
  readonly direction: ContactDirection;
  readonly direct: number;
  readonly copied: number;
  /** Of these, mails known to answer another one; absent where the kind has no answers. */
  readonly replies?: number;
}

/** One kind of being in touch, as Dataverse holds it. */
export interface ActivityQuery {
  readonly name: "emailToProspect" | "emailFromProspect" | "meeting" | "phoneCall";
  readonly kind: ContactKind;
  readonly table: "email" | "appointment" | "phonecall";
  /** Columns that date the activity; the first that is filled counts. */
  readonly dates: readonly string[];
  /** True where the activity may lie in the future; then it does not count yet. */
  readonly mayLieAhead?: boolean;
  readonly prospectRoles: readonly number[];
  readonly colleagueRoles: readonly number[];
  readonly counts: readonly RoleCount[];
  /** Further groups, conditions and links of the activity. */
  readonly ofActivity: readonly FetchElement[];
  /** Further groups of the colleague's party. */
  readonly ofColleague?: readonly FetchElement[];
  readonly read: (row: AggregateRow) => RowCounts;
}
