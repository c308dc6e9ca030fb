// `npm run bench:collector -- 100000000`: what combine takes for a tally of so many rows, in DuckDB. The
// rows are generated and lie in the form that collect writes; time and memory are printed at the end.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { queries } from "../src/combine/combine";
import { createDuckDbEngine } from "../src/engine/duckDbEngine";
import { writeTables } from "./generatedTally";

const usualRows = 5_000_000;

void main(Number(process.argv[2] ?? usualRows));

async function main(rows: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-collector-"));
  mkdirSync(path.join(folder, "spill"));
  try {
    const { inputs, bytes } = await writeTables(folder, rows);
    console.log(`${rows} rows, ${(bytes / rows).toFixed(1)} bytes each on the disk`);
    await measure(folder, inputs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  folder: string,
  inputs: Awaited<ReturnType<typeof writeTables>>["inputs"],
): Promise<void> {
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 200);
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const engine = await createDuckDbEngine({ folder: path.join(folder, "spill"), threads: 2 });
  const at = (name: string) => path.join(folder, `${name}.csv.gz`);
  const answers = { documents: at("documents"), seals: at("seals") };
  const [contacts = 0, documents = 0] = await engine.compute({ inputs, ...queries(answers) });
  engine.close();
  clearInterval(watch);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(0)} s`;
  console.log(`${contacts} rows in ${documents} documents`);
  console.log(`${seconds((user + system) / 1000)} of CPU, ${seconds(performance.now() - start)}`);
  console.log(`${(peak / 2 ** 30).toFixed(2)} GB at most (budget for 100 million: 4.5 GB)`);
}
