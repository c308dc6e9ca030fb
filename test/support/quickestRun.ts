/** Milliseconds of the quickest of a few runs, so that a busy machine does not count as slow code. */
export function quickestRun(work: () => unknown): number {
  const runs = Array.from({ length: 10 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}
