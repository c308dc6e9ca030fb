import type { Finding } from "./finding";

const marks = { good: "ok  ", bad: "FIX ", unknown: "?   " } as const;

/** The findings as lines to read, what is to be done below each. */
export function findingTable(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ status, place, found, fix }) => [
    `${marks[status]}${place}: ${found}`,
    ...(fix === undefined ? [] : [`      -> ${fix}`]),
  ]);
  const count = findings.filter(({ status }) => status === "bad").length;
  const last = count === 0 ? "Nothing to fix." : `${count} to fix.`;
  return [...lines, "", last].join("\n");
}
