import { acquaintanceTable } from "./acquaintanceTable";
import { activityTables } from "./activityTables";
import { insightTables } from "./insightTables";
import { organizationTables } from "./organizationTables";
import { recordTables } from "./recordTables";
import { relationTables } from "./relationTables";
import { templateTables } from "./templateTables";
import { propertyName } from "./tableShape";
import { wishTable } from "./wishTable";
import type { Column, Table } from "./tableShape";

/** The tables of the stand-in: only what the product reads, under the service's own names. */
export const crmTables: readonly Table[] = [
  ...organizationTables,
  ...recordTables,
  ...activityTables,
  ...templateTables,
  ...insightTables,
  ...relationTables,
  acquaintanceTable,
  wishTable,
];

const byName = new Map(crmTables.map((table) => [table.name, table]));
const bySet = new Map(crmTables.map((table) => [table.set, table]));

export function findTable(name: string): Table | undefined {
  return byName.get(name);
}

export function findTableOfSet(set: string): Table | undefined {
  return bySet.get(set);
}

/** For names that the schema itself holds. */
export function tableNamed(name: string): Table {
  const table = byName.get(name);
  if (table === undefined) throw new Error(`The schema has no table ${name}`);
  return table;
}

export interface NamedColumn {
  readonly name: string;
  readonly column: Column;
}

/** The column behind a property of OData. */
export function findProperty(table: Table, property: string): NamedColumn | undefined {
  const found = Object.entries(table.columns).find(
    ([name, column]) => column.isHidden !== true && propertyName(name, column) === property,
  );
  return found === undefined ? undefined : { name: found[0], column: found[1] };
}
