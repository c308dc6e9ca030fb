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

/** What one run of Stryker found, and when it ended. */
export interface TimedReport {
  readonly measuredAt: Date;
  readonly report: MutantsReport;
}

export interface MutationScore {
  readonly folder: string;
  /** Of mutants that can be judged: those left out do not count. */
  readonly noticed: number;
  readonly judged: number;
  /** The latest of its runs; each file counts as its latest run found it. */
  readonly measuredAt: Date;
}

/** The scores of the folders right below one, in the order of their names; its own files make one, too. */
export function mutationScoresBelow(
  folder: string,
  reports: readonly TimedReport[],
): readonly MutationScore[] {
  const scores = new Map<string, MutationScore>();
  for (const { file, mutants, measuredAt } of latestOf(reports)) {
    if (!file.startsWith(`${folder}/`)) continue;
    const [below = "", ...rest] = file.slice(folder.length + 1).split("/");
    const name = rest.length === 0 ? folder : `${folder}/${below}`;
    const { noticed, judged } = countsOf(mutants);
    const known = scores.get(name) ?? { folder: name, noticed: 0, judged: 0, measuredAt };
    scores.set(name, {
      folder: name,
      noticed: known.noticed + noticed,
      judged: known.judged + judged,
      measuredAt: known.measuredAt > measuredAt ? known.measuredAt : measuredAt,
    });
  }
  return [...scores.values()].sort((one, other) => (one.folder < other.folder ? -1 : 1));
}

/** In percent; 0 where nothing was tried. */
export function percentNoticed(
  scores: readonly Pick<MutationScore, "noticed" | "judged">[],
): number {
  const sum = (of: "noticed" | "judged") => scores.reduce((total, score) => total + score[of], 0);
  return sum("judged") === 0 ? 0 : (100 * sum("noticed")) / sum("judged");
}

type Mutants = MutantsReport["files"][string]["mutants"];

function latestOf(reports: readonly TimedReport[]) {
  const latest = new Map<
    string,
    { readonly file: string; readonly mutants: Mutants; readonly measuredAt: Date }
  >();
  const inOrder = reports.toSorted(
    (one, other) => Number(one.measuredAt) - Number(other.measuredAt),
  );
  for (const { report, measuredAt } of inOrder)
    for (const [file, { mutants }] of Object.entries(report.files))
      latest.set(file, { file, mutants, measuredAt });
  return latest.values();
}

function countsOf(mutants: Mutants): Pick<MutationScore, "noticed" | "judged"> {
  const among = (states: readonly string[]) =>
    mutants.filter(({ status }) => states.includes(status)).length;
  const noticed = among(["Killed", "Timeout"]);
  return { noticed, judged: noticed + among(["Survived", "NoCoverage"]) };
}
