/** Istanbul's report, by file: what was reached how often. */
export type CoverageReport = Readonly<
  Record<
    string,
    {
      readonly statementMap: Readonly<
        Record<string, { readonly start: { readonly line: number } }>
      >;
      readonly s: Readonly<Record<string, number>>;
      readonly b: Readonly<Record<string, readonly number[]>>;
    }
  >
>;

/** Stryker's report. */
export interface MutantsReport {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
}

/** Of all files below a folder, in percent. */
export function coverageOf(report: CoverageReport, folder: string) {
  const files = Object.entries(report)
    .filter(([file]) => file.startsWith(`${folder}/`))
    .map(([, one]) => one);
  return {
    lines: percentOf(files.flatMap(countsOfLines)),
    branches: percentOf(files.flatMap(({ b }) => Object.values(b).flat())),
  };
}

/** A line counts as often as the statement that begins in it most often. */
function countsOfLines({ statementMap, s }: CoverageReport[string]): readonly number[] {
  const counts = new Map<number, number>();
  for (const [id, { start }] of Object.entries(statementMap))
    counts.set(start.line, Math.max(counts.get(start.line) ?? 0, s[id] ?? 0));
  return [...counts.values()];
}

function percentOf(counts: readonly number[]): number {
  const reached = counts.filter((count) => count > 0).length;
  return counts.length === 0 ? 100 : (100 * reached) / counts.length;
}

/** The share of mutants that a test noticed, in percent; those that cannot be judged do not count. */
export function mutationScoreOf({ files }: MutantsReport): number {
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = states.filter((status) => ["Killed", "Timeout"].includes(status)).length;
  const missed = states.filter((status) => ["Survived", "NoCoverage"].includes(status)).length;
  return noticed + missed === 0 ? 0 : (100 * noticed) / (noticed + missed);
}
