import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { Engine } from "./engine";
import { rowsInParts } from "./sparkParts";
import { runSparkSql } from "./runSparkSql";
import { sparkScript } from "./sparkScript";
import { storeRows } from "./storeRows";

export interface SparkOptions {
  /** `spark-sql` of the distribution: its own program, no package of ours. */
  readonly program: string;
  /** Such as local[*], spark://host:7077 or yarn. */
  readonly master: string;
  /** Where script and answers lie; with a cluster, on a disk that all of its machines have. */
  readonly folder: string;
}

/** The same queries on Apache Spark, as one script for its own command line. */
export function createSparkEngine({ program, master, folder: parent }: SparkOptions): Engine {
  const folder = path.join(parent, "spark");
  const answerFolder = (index: number) => path.join(folder, `answer-${index}`);
  return {
    async compute(computation) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const script = path.join(folder, "script.sql");
      writeFileSync(script, sparkScript(computation, answerFolder));
      await runSparkSql({ program, master, script });
      const counts: number[] = [];
      for (const [index, wanted] of computation.wanted.entries())
        counts.push(await storeRows(wanted, rowsInParts(answerFolder(index))));
      return counts;
    },
    close() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
