/** A FetchXML query as it is written; names are not yet looked up. */
export interface FetchQuery {
  readonly entity: FetchEntity;
  readonly isAggregate: boolean;
  readonly isDistinct: boolean;
  readonly top: number | undefined;
  /** Rows a page. */
  readonly count: number | undefined;
  readonly page: number;
  readonly aggregateLimit: number | undefined;
}

export interface FetchEntity {
  readonly name: string;
  readonly hasAllAttributes: boolean;
  readonly attributes: readonly FetchAttribute[];
  readonly orders: readonly FetchOrder[];
  readonly filters: readonly FetchFilter[];
  readonly links: readonly FetchLink[];
}

export interface FetchLink extends FetchEntity {
  /** Column of this entity. */
  readonly from: string;
  /** Column of the entity it is linked to. */
  readonly to: string;
  readonly type: "inner" | "outer" | "exists";
  readonly alias: string | undefined;
}

export interface FetchAttribute {
  readonly name: string;
  readonly alias: string | undefined;
  readonly aggregate: Aggregate | undefined;
  readonly isDistinct: boolean;
  readonly isGroup: boolean;
  readonly dateGrouping: DateGrouping | undefined;
  readonly isInUserTimeZone: boolean;
}

export const aggregates = ["count", "countcolumn", "max", "min", "sum", "avg"] as const;
export type Aggregate = (typeof aggregates)[number];

export const dateGroupings = ["year", "quarter", "month", "week", "day"] as const;
export type DateGrouping = (typeof dateGroupings)[number];

/** By an attribute, or by the alias of one. */
export interface FetchOrder {
  readonly attribute: string | undefined;
  readonly alias: string | undefined;
  readonly isDescending: boolean;
}

export interface FetchFilter {
  readonly type: "and" | "or";
  readonly conditions: readonly FetchCondition[];
  readonly filters: readonly FetchFilter[];
}

export interface FetchCondition {
  /** Alias of a linked entity, where the condition is on one. */
  readonly entityName: string | undefined;
  readonly attribute: string;
  readonly operator: string;
  readonly values: readonly string[];
}
