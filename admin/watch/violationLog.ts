import type { Violation } from "./readReports";

/** A broken page can report for ever. */
const mostKept = 500;

export interface ViolationLog {
  /** Keeps what is new. @returns that */
  readonly add: (violations: readonly Violation[]) => readonly Violation[];
  /** A table by directive, the most frequent first. */
  readonly summary: () => string;
}

interface Kept {
  readonly violation: Violation;
  times: number;
}

export function createViolationLog(): ViolationLog {
  const kept = new Map<string, Kept>();
  return {
    add: (violations) =>
      violations.filter((violation) => {
        const key = JSON.stringify(violation);
        const known = kept.get(key);
        if (known !== undefined) known.times += 1;
        if (known !== undefined || kept.size >= mostKept) return false;
        kept.set(key, { violation, times: 1 });
        return true;
      }),
    summary: () => summaryOf([...kept.values()]),
  };
}

export function violationLine({ directive, blocked, file, line, sample }: Violation): string {
  const place = file === "" ? "" : ` at ${file}${line > 0 ? `:${line}` : ""}`;
  return `${directive}: ${blocked || "-"}${sample === "" ? "" : ` (${sample})`}${place}`;
}

function summaryOf(kept: readonly Kept[]): string {
  if (kept.length === 0) {
    return "Nothing was reported. That means something only if the add-in was used meanwhile.";
  }
  const sorted = kept.toSorted(
    (one, other) =>
      one.violation.directive.localeCompare(other.violation.directive) || other.times - one.times,
  );
  return sorted
    .map(({ violation, times }) => `${String(times).padStart(5)} x ${violationLine(violation)}`)
    .join("\n");
}
