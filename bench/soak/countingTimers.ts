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
  const begin = window.setTimeout.bind(window);
  const repeat = window.setInterval.bind(window);
  const end = window.clearTimeout.bind(window);
  const clear = (id?: unknown) => {
    running.delete(Number(id));
    end(Number(id));
  };
  const counted = (
    work: (...given: readonly unknown[]) => void,
    ms?: number,
    ...rest: readonly unknown[]
  ) => {
    const id: number = begin(() => {
      running.delete(id);
      work(...rest);
    }, ms);
    running.add(id);
    return id;
  };
  const repeated = (work: () => void, ms?: number) => {
    const id = repeat(work, ms);
    running.add(id);
    return id;
  };
  Object.assign(window, {
    setTimeout: counted,
    setInterval: repeated,
    clearTimeout: clear,
    clearInterval: clear,
  });
}
