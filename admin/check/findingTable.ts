import type { Finding } from "./finding";

const marks = { good: "ok  ", bad: "FIX ", unknown: "?   " } as const;

/** The findings as lines to read, what is to be done below each. */
export function findingTable(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ status, place, found, fix }) => [
    `${marks[status]}${place}: ${found}`,
    ...(fix === undefined ? [] : [`      -> ${fix}`]),
  ]);
  const count = (wanted: Finding["status"]) =>
    findings.filter(({ status }) => status === wanted).length;
  const toFix = count("bad") === 0 ? "Nothing to fix." : `${count("bad")} to fix.`;
  const untried =
    count("unknown") === 0 ? "" : ` ${count("unknown")} could not be tried from here.`;
  return [...lines, "", toFix + untried].join("\n");
}
