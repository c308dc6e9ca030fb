import { kib } from "./byteTable";
import type { PartBytes } from "./byteTable";

/** What may load before something can happen, in KiB of brotli. */
export interface Budget {
  readonly before: string;
  /** By name. `words-*-pane` stands for one of several: the heaviest is counted. */
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
  const brotli = budget.parts.reduce((total, name) => total + heaviest(name, parts), 0);
  return { budget, brotli, isOver: brotli > budget.brotliKiB * 1024 };
}

function heaviest(pattern: string, parts: readonly PartBytes[]): number {
  const [start = "", end] = pattern.split("*");
  const meant = parts.filter(({ name }) =>
    end === undefined ? name === pattern : name.startsWith(start) && name.endsWith(end),
  );
  return Math.max(0, ...meant.map(({ brotli }) => brotli));
}

export function spendingLine({ budget, brotli, isOver }: Spending): string {
  const verdict = isOver ? "over" : "within";
  return `Before ${budget.before}: ${kib(brotli)} KiB, ${verdict} the budget of ${budget.brotliKiB} KiB.`;
}
