import { allOf, anyOf, joined, sql } from "@who-knows-whom/stand-in-base/sql/sql";
import type { Sql } from "@who-knows-whom/stand-in-base/sql/sql";

import type { Filter, Operator } from "./filter";
import { badRequest } from "../http/refusal";

/** The properties a filter may name, with their SQL. */
export interface FilterTarget {
  readonly columns: Readonly<Record<string, FilterColumn>>;
  /** What can only be compared for equality, collections too (as `proxyAddresses`). */
  readonly equalities?: Readonly<Record<string, (value: string) => Sql>>;
}

interface FilterColumn {
  readonly column: Sql;
  readonly toValue?: (text: string) => string | number;
}

const sqlOperator: Readonly<Record<Operator, Sql>> = {
  eq: sql`=`,
  ne: sql`<>`,
  ge: sql`>=`,
  gt: sql`>`,
  le: sql`<=`,
  lt: sql`<`,
};

export function filterCondition(filter: Filter, target: FilterTarget): Sql {
  switch (filter.kind) {
    case "and":
    case "or": {
      const sides = [filter.left, filter.right].map((side) => filterCondition(side, target));
      return filter.kind === "and" ? allOf(sides) : anyOf(sides);
    }
    case "in": {
      const { column, toValue } = findColumn(filter.property, target);
      const values = filter.values.map((value) => sql`${toValue(value)}`);
      return sql`${column} IN (${joined(values, ", ")})`;
    }
    case "compare":
      return comparison(filter, target);
    case "any": {
      const name = [filter.collection, filter.property].filter((part) => part !== "").join("/");
      return comparison({ ...filter, property: name }, target);
    }
  }
}

function comparison(
  { property, operator, value }: { property: string; operator: Operator; value: string },
  target: FilterTarget,
): Sql {
  const equality = target.equalities?.[property];
  if (equality !== undefined && operator === "eq") return equality(value);
  const { column, toValue } = findColumn(property, target);
  return sql`${column} ${sqlOperator[operator]} ${toValue(value)}`;
}

function findColumn(property: string, { columns }: FilterTarget): Required<FilterColumn> {
  const column = columns[property];
  if (column === undefined) throw badRequest(`The filter on '${property}' is not supported.`);
  return { toValue: (text) => text, ...column };
}
