/** A condition of $filter as it is written; names are not yet looked up. */
export type Expression =
  | { readonly kind: "and" | "or"; readonly operands: readonly Expression[] }
  | { readonly kind: "not"; readonly operand: Expression }
  | {
      readonly kind: "compare";
      readonly path: Path;
      readonly operator: ComparisonOperator;
      readonly with: Literal | Path;
    }
  | {
      readonly kind: "text";
      readonly function: TextFunction;
      readonly path: Path;
      readonly text: string;
    }
  /** A query function of Dataverse: Microsoft.Dynamics.CRM.In and its like. */
  | {
      readonly kind: "function";
      readonly name: string;
      readonly property: string;
      readonly values: readonly string[];
    }
  | {
      readonly kind: "any" | "all";
      readonly path: Path;
      readonly variable?: string;
      readonly predicate?: Expression;
    };

export const comparisonOperators = ["eq", "ne", "gt", "ge", "lt", "le"] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

export const textFunctions = ["contains", "startswith", "endswith"] as const;
export type TextFunction = (typeof textFunctions)[number];

/** Names with slashes between them. */
export interface Path {
  readonly kind: "path";
  readonly names: readonly string[];
}

export interface Literal {
  readonly kind: "literal";
  readonly type: "string" | "guid" | "date" | "number" | "boolean" | "null";
  readonly text: string;
}
