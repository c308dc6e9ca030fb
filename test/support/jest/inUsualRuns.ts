/** So many usual runs are measured together, because one is shorter than the clock's grain. */
const usualRuns = 100;

/**
 * How many usual runs take as long as this work. Both are timed in turns, the quickest of each counts:
 * neither a slow machine nor a busy one changes the ratio.
 */
export function inUsualRuns(work: () => unknown, usual: () => unknown): number {
  const turns = Array.from({ length: 10 }, () => ({
    work: millisecondsOf(work),
    usual: millisecondsOf(() => {
      for (let run = 0; run < usualRuns; run += 1) usual();
    }),
  }));
  const quickest = Math.min(...turns.map((turn) => turn.work));
  return (quickest / Math.min(...turns.map((turn) => turn.usual))) * usualRuns;
}

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
