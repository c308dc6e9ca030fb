declare global {
  interface Window {
    /** Timers of the pane that have neither fired nor been cleared. */
    runningTimers?: Set<number>;
  }
}

/** Runs in the pane before its own scripts: counts the timers that are running. */
export function countTimers(): void {
  if (!location.pathname.endsWith("taskpane.html")) return;
  const running = (window.runningTimers = new Set<number>());
  const { setTimeout: begin, setInterval: repeat, clearTimeout: end } = window;
  const clear = (id?: number) => {
    running.delete(id ?? 0);
    end(id);
  };
  window.setTimeout = ((work: () => void, ms?: number, ...rest: readonly unknown[]) => {
    const id: number = begin(
      () => {
        running.delete(id);
        work();
      },
      ms,
      ...rest,
    );
    running.add(id);
    return id;
  }) as typeof setTimeout;
  window.setInterval = ((work: () => void, ms?: number) => {
    const id = repeat(work, ms);
    running.add(id);
    return id;
  }) as typeof setInterval;
  window.clearTimeout = clear;
  window.clearInterval = clear;
}
