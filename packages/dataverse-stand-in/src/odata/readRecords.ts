import type { SQLiteValue } from "node-sqlite3-wasm";

import { tableNamed } from "../schema/crmSchema";
import type { Table } from "../schema/tableShape";
import type { JsonValue } from "../sql/columnValue";
import type { Call } from "../web/call";
import { unknownProperty } from "../web/crmError";
import type { Expansion, QueryOptions } from "./queryOptions";
import { selectRows } from "./selectRows";
import type { RowsQuery } from "./selectRows";

/** A row with the rows that are related to it. */
export interface JsonRecord {
  readonly [property: string]: JsonValue | JsonRecord | readonly JsonRecord[];
}

/** A navigation property that is expanded. */
interface Relation {
  readonly name: string;
  readonly isCollection: boolean;
  /** Column of the expanded row; related rows hold the same value in theirs. */
  readonly column: string;
  readonly relatedColumn: string;
  readonly table: Table;
  readonly options: QueryOptions;
}

/** Reads rows and what is expanded of them, one query a navigation property. */
export function readRecords(query: RowsQuery, call: Call): readonly JsonRecord[] {
  return readKeyed(query, query.table.id, call).map(({ record }) => record);
}

function readKeyed(
  query: RowsQuery,
  keyColumn: string,
  call: Call,
): readonly { readonly record: JsonRecord; readonly key: SQLiteValue }[] {
  const relations = query.options.expand.map((expansion) => relationOf(expansion, query.table));
  const columns = [keyColumn, ...relations.map(({ column }) => column)];
  const rows = selectRows(query, columns, call);
  const related = relations.map((relation, index) =>
    relatedRecords(relation, new Set(rows.map(({ stored }) => stored[index + 1] ?? null)), call),
  );
  return rows.map(({ json, stored: [key = null, ...values] }) => {
    const expanded = relations.map(({ name, isCollection }, index) => {
      const records = related[index]?.get(values[index] ?? null) ?? [];
      return [name, isCollection ? records : (records[0] ?? null)] as const;
    });
    return { key, record: { ...json, ...Object.fromEntries(expanded) } };
  });
}

/** Related rows by the value they share with the row they are expanded of. */
function relatedRecords(
  { table, options, relatedColumn }: Relation,
  values: ReadonlySet<SQLiteValue>,
  call: Call,
): ReadonlyMap<SQLiteValue, readonly JsonRecord[]> {
  const only = { column: relatedColumn, values: [...values].filter((value) => value !== null) };
  const records = new Map<SQLiteValue, JsonRecord[]>();
  if (only.values.length === 0) return records;
  for (const { record, key } of readKeyed({ table, options, only }, relatedColumn, call)) {
    const siblings = records.get(key) ?? [];
    if (siblings.length < (options.top ?? Infinity)) siblings.push(record);
    records.set(key, siblings);
  }
  return records;
}

function relationOf({ name, options }: Expansion, table: Table): Relation {
  const navigation = table.navigation[name];
  if (navigation !== undefined) {
    const target = tableNamed(navigation.table);
    const { column } = navigation;
    return { name, options, isCollection: false, column, table: target, relatedColumn: target.id };
  }
  const collection = table.collections[name];
  if (collection === undefined) throw unknownProperty(table.name, name);
  const [target, relatedColumn] = [tableNamed(collection.table), collection.column];
  return { name, options, isCollection: true, column: table.id, table: target, relatedColumn };
}
