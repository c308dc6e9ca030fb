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

/** Rows that are about everybody, or about one of these. */
export function aboutAllOr(tenantId: string, prospects: readonly EmailAddress[]): string {
  const { aboutColumn } = wishTable;
  const hashes = prospects.map((prospect) => odataLiteral(prospectHash(tenantId, prospect)));
  const conditions = [
    `${aboutColumn} eq null`,
    ...hashes.map((hash) => `${aboutColumn} eq ${hash}`),
  ];
  return `(${conditions.join(" or ")})`;
}

/** A moment as Dataverse reads it in a filter and in a row. */
export function moment(time: Date): string {
  return time.toISOString().replace(/[.]\d+Z$/, "Z");
}
