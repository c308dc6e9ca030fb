import { findTable } from "@who-knows-whom/dataverse-stand-in/schema/crmSchema";
import type { Column, Table } from "@who-knows-whom/dataverse-stand-in/schema/tableShape";
import type { LocalValue } from "@who-knows-whom/stand-in-base/tenant/organizationWriter";

import { isRelative } from "../moments";
import { isGuid, toGuid } from "../references";
import { inPlace, scenarioProblem } from "../scenarioProblem";
import type { FileWriting } from "./fileWriting";

type Row = Readonly<Record<string, LocalValue>>;

/** Rows as they are given; ids may be written as elsewhere in the file. */
export function writeRows(writing: FileWriting): void {
  for (const [name, rows] of Object.entries(writing.file.rows)) {
    rows.forEach((row, index) => {
      const place = `rows.${name}[${index}]`;
      inPlace(place, () => {
        const table = findTable(name);
        writing.writer.addRow(name, table === undefined ? row : toRow(row, table, writing));
      });
    });
  }
}

function toRow(row: Row, table: Table, writing: FileWriting): Row {
  const entries = Object.entries(row).flatMap(([name, value]) => {
    const column = table.columns[name];
    if (typeof value !== "string" || column === undefined) return [[name, value] as const];
    if (column.type === "dateTime") return [[name, momentOf(value, writing)] as const];
    if (name === table.id) return [[name, toGuid(value)] as const];
    if (column.type !== "lookup" && column.type !== "guid") return [[name, value] as const];
    return lookupOf([name, value], column, { row, writing });
  });
  return Object.fromEntries(entries);
}

function momentOf(text: string, { moment }: FileWriting): string {
  return isRelative(text) ? moment(text).toISOString() : text;
}

/** The record that a lookup names, and its table where a column is there to hold it. */
function lookupOf(
  [name, value]: readonly [string, string],
  { typeColumn }: Column,
  { row, writing }: { readonly row: Row; readonly writing: FileWriting },
): readonly (readonly [string, LocalValue])[] {
  const isSaid = typeColumn === undefined || row[typeColumn] !== undefined;
  if (isSaid && isGuid(value)) return [[name, value.toLowerCase()]];
  const { id, table } = inPlace(name, () => {
    try {
      return writing.references.find(value);
    } catch (error) {
      if (typeColumn === undefined || !isGuid(value)) throw error;
      throw scenarioProblem(
        "",
        `the file has no such record, so "${typeColumn}" must say its table`,
      );
    }
  });
  return isSaid
    ? [[name, id]]
    : [
        [name, id],
        [typeColumn, table],
      ];
}
