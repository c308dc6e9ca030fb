import { openPane } from "./openPane";
import { signInPaths } from "./signInPaths";
import type { SignInPath } from "./signInPaths";

/** Of every answer of the sign-in service, through Outlook too. */
const latencyMs = 100;

const starts = 12;

void run();

/** How long the pane waits for its first token when Outlook starts it anew for another message. */
async function run(): Promise<void> {
  for (const path of signInPaths) {
    const times = await measure(path);
    const median = medianOf(times);
    const range = `${round(Math.min(...times))} to ${round(Math.max(...times))}`;
    console.log(`${path.name}: ${round(median)} ms (${range}, ${starts} starts)`);
    if (median > path.atMost) process.exitCode = 1;
  }
}

async function measure({ query, byWindow }: SignInPath): Promise<readonly number[]> {
  const pane = await openPane({ query, byWindow, latencyMs });
  try {
    const times: number[] = [];
    for (let start = 0; start < starts; start += 1) times.push(await pane.timeToToken());
    return times;
  } finally {
    await pane.close();
  }
}

function medianOf(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}

function round(ms: number): string {
  return ms.toFixed(0);
}
