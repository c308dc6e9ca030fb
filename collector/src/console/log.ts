/** What the collector says: counts and steps, never a name, an address or a token. */
export interface Log {
  readonly say: (line: string) => void;
}

export function createLog(write: (line: string) => void, now = () => new Date()): Log {
  return {
    say: (line) => {
      write(`${now().toISOString().slice(11, 19)} ${line}`);
    },
  };
}

/** A count of so many, told now and then: at every tenth, and when half a minute went by. */
export function createProgress(log: Log, what: string, total: number) {
  const tenth = Math.max(1, Math.ceil(total / 10));
  let count = 0;
  let toldAt = performance.now();
  return {
    count(): void {
      count++;
      const isDue = count % tenth === 0 || performance.now() - toldAt > longestSilenceMs;
      if (!isDue && count < total) return;
      toldAt = performance.now();
      log.say(`${what}: ${shown(count)} of ${shown(total)}`);
    },
  };
}

const longestSilenceMs = 30_000;

export function shown(count: number): string {
  return count.toLocaleString("en-US");
}
