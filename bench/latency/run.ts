import type { TrafficLine } from "@who-knows-whom/stand-in-base/http/trafficRecorder";

import { openBench } from "./openBench";
import type { Bench } from "./openBench";
import { timeMessage } from "./watchPane";
import type { PaneTimes } from "./watchPane";

/** Of every answer, preflights included. Two, because a slope counts round trips whatever else costs time. */
const latencies = [300, 900];

/** The first one warms connection, token and memory up. */
const warmUp = /Yvonne McKay.*New store/;
const measured = [/Rene Valdes/, /Susanna Stubberod/, /Jürgen Groß/, /田中/];

/** In latencies, and milliseconds on top. */
const demanded = {
  first: { perLatency: 1.15, plus: 100 },
  everything: { perLatency: 2.2, plus: 200 },
} as const;

interface Measured {
  readonly latency: number;
  readonly times: readonly PaneTimes[];
  /** To the CRM and to Graph, for each message. */
  readonly requests: readonly number[];
  readonly preflights: readonly number[];
  readonly startPreflights: Readonly<Record<string, number>>;
  readonly waterfall: readonly string[];
}

void run();

/** How many round trips the pane's answer takes, in a real browser on the local tenant. */
async function run(): Promise<void> {
  const results: Measured[] = [];
  for (const latency of latencies) results.push(await measure(latency));
  for (const result of results) report(result);
  const [near, far] = results;
  if (near === undefined || far === undefined) return;
  for (const moment of ["first", "everything"] as const) {
    const rise = quickestOf(far, moment) - quickestOf(near, moment);
    const slope = rise / (far.latency - near.latency);
    const { perLatency } = demanded[moment];
    console.log(`${moment}: ${slope.toFixed(2)} round trips (at most ${perLatency})`);
    if (!(slope <= perLatency)) process.exitCode = 1;
  }
}

async function measure(latency: number): Promise<Measured> {
  const bench = await openBench(latency);
  try {
    await bench.page.getByRole("button", { name: "Pin", exact: true }).click();
    await bench.select(warmUp);
    const pane = bench.page.frameLocator('iframe[title="Who Knows Whom"]');
    await pane
      .getByRole("button", { name: /^Get introduced/ })
      .first()
      .waitFor();
    await bench.page.waitForTimeout(6 * latency + 2_000);
    const start = systemsOf(bench.traffic());
    return { latency, ...(await measureMessages(bench)), startPreflights: preflightsOf(start) };
  } finally {
    await bench.close();
  }
}

async function measureMessages(bench: Bench) {
  const times: PaneTimes[] = [];
  const requests: number[] = [];
  const preflights: number[] = [];
  let waterfall: readonly string[] = [];
  for (const message of measured) {
    const before = bench.traffic().length;
    times.push(await timeMessage(bench, message));
    const lines = systemsOf(bench.traffic().slice(before));
    requests.push(lines.filter(({ method }) => method !== "OPTIONS").length);
    preflights.push(lines.filter(({ method }) => method === "OPTIONS").length);
    waterfall = waterfallOf(lines);
  }
  return { times, requests, preflights, waterfall };
}

function systemsOf(lines: readonly TrafficLine[]): readonly TrafficLine[] {
  return lines.filter(({ system }) => system !== "identity");
}

function preflightsOf(lines: readonly TrafficLine[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { system, method } of lines)
    if (method === "OPTIONS") counts[system] = (counts[system] ?? 0) + 1;
  return counts;
}

/** When each request of a message came and went, after the first. */
function waterfallOf(lines: readonly TrafficLine[]): readonly string[] {
  const starts = lines.map(({ at }) => Date.parse(at));
  const first = Math.min(...starts);
  return lines
    .map((line, index) => ({ line, start: (starts[index] ?? first) - first }))
    .sort((one, other) => one.start - other.start)
    .map(({ line, start }) => {
      const { system, method, ms, requestBody } = line;
      return `  ${String(start).padStart(5)} to ${String(start + ms).padStart(5)} ms  ${system} ${method} ${partsIn(requestBody)}`;
    });
}

/** What a batch asks for: entity sets or paths, without what stands behind the question mark. */
function partsIn(body: string): string {
  const crm = [...body.matchAll(/^GET \/api\/data\/v9\.2\/(\w+)/gm)].map(([, set]) => set);
  const graph = [...body.matchAll(/"url":"([^"?]+)/g)].map(([, url]) => url);
  return [...crm, ...graph].join(" ");
}

function report({ latency, times, requests, preflights, startPreflights, waterfall }: Measured) {
  console.log(`\nLatency ${latency} ms`);
  for (const moment of ["first", "everything"] as const) {
    const all = times.map((time) => time[moment].toFixed(0)).join(", ");
    const { perLatency, plus } = demanded[moment];
    console.log(`${moment}: ${all} ms (at most ${(perLatency * latency + plus).toFixed(0)})`);
  }
  console.log(`requests a message: ${requests.join(", ")}; preflights: ${preflights.join(", ")}`);
  console.log(`preflights at the start: ${JSON.stringify(startPreflights)}`);
  console.log(["the last message:", ...waterfall].join("\n"));
}

/** Whatever else the machine does only adds to a time. */
function quickestOf({ times }: Measured, moment: keyof PaneTimes): number {
  return Math.min(...times.map((time) => time[moment]));
}
