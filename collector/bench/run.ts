// `npm run bench:collector -- 100000000`: what combine takes for a tally of so many rows, in DuckDB. The
// rows are generated and lie in the form that collect writes; time and memory are printed at the end.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { readQuery } from "../src/combine/combine";
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
  const counts: number[] = [];
  const take = async (rows: AsyncIterable<readonly string[]>) => {
    let count = 0;
    for await (const row of rows) count += row.length > 0 ? 1 : 0;
    counts.push(count);
  };
  await engine.compute({
    inputs,
    kept: [{ name: "kept", sql: readQuery("1-kept") }],
    wanted: [
      { sql: readQuery("2-documents"), take },
      { sql: readQuery("3-seals"), take },
    ],
  });
  engine.close();
  clearInterval(watch);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(0)} s`;
  console.log(`${counts[0] ?? 0} rows in ${counts[1] ?? 0} documents`);
  console.log(`${seconds((user + system) / 1000)} of CPU, ${seconds(performance.now() - start)}`);
  console.log(`${(peak / 2 ** 30).toFixed(2)} GB at most (budget for 100 million: 4.5 GB)`);
}
