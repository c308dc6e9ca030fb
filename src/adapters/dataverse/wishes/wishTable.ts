import type { EmailAddress } from "../../../core/people/emailAddress";
import { prospectHash } from "../../../core/people/optOut/ownWish";
import { odataLiteral } from "../http/odata";

/** The table in Dataverse that holds what colleagues want others to see of them: a row belongs to whom it is about. */
export const wishTable = {
  logicalName: "wkw_wish",
  entitySet: "wkw_wishes",
  idColumn: "wkw_wishid",
  /** Not offered before this moment; a row whose moment has passed counts no more. */
  untilColumn: "wkw_until",
  /** Hash of the one prospect it is about; empty for all. */
  aboutColumn: "wkw_about",
} as const;

/** The last day that Dataverse knows. */
export const forEver = new Date("9999-12-30T00:00:00Z");

export function aboutNobodyOr(tenantId: string, prospect: EmailAddress | undefined): string {
  const { aboutColumn } = wishTable;
  const aboutAll = `${aboutColumn} eq null`;
  if (prospect === undefined) return aboutAll;
  const hash = odataLiteral(prospectHash(tenantId, prospect));
  return `(${aboutAll} or ${aboutColumn} eq ${hash})`;
}

/** A moment as Dataverse reads it in a filter and in a row. */
export function moment(time: Date): string {
  return time.toISOString().replace(/[.]\d+Z$/, "Z");
}
