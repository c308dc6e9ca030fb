import { kib } from "./byteTable";
import type { PartBytes } from "./byteTable";

/** What may load before something can happen, in KiB of brotli. */
export interface Budget {
  readonly before: string;
  readonly parts: readonly string[];
  readonly brotliKiB: number;
}

export interface Spending {
  readonly budget: Budget;
  readonly brotli: number;
  readonly isOver: boolean;
}

/** A part that the build does not have (yet) weighs nothing. */
export function spending(budget: Budget, parts: readonly PartBytes[]): Spending {
  const brotli = parts
    .filter(({ name }) => budget.parts.includes(name))
    .reduce((total, part) => total + part.brotli, 0);
  return { budget, brotli, isOver: brotli > budget.brotliKiB * 1024 };
}

export function spendingLine({ budget, brotli, isOver }: Spending): string {
  const verdict = isOver ? "over" : "within";
  return `Before ${budget.before}: ${kib(brotli)} KiB, ${verdict} the budget of ${budget.brotliKiB} KiB.`;
}
