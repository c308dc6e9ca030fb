import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

export interface SparkRun {
  readonly program: string;
  readonly master: string;
  readonly script: string;
}

/** Runs a script with Spark's own command line. @throws Error with Spark's first complaint */
export function runSparkSql({ program, master, script }: SparkRun): Promise<void> {
  const folder = path.dirname(script);
  const settings = [
    "spark.sql.catalogImplementation=in-memory",
    `spark.sql.warehouse.dir=${path.join(folder, "warehouse")}`,
    "spark.ui.enabled=false",
  ].flatMap((setting) => ["--conf", setting]);
  return new Promise((resolve, reject) => {
    const spark = spawn(program, ["--master", master, ...settings, "-f", script], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let words = "";
    spark.stderr.on("data", (chunk: Buffer) => {
      words = `${words}${chunk.toString("utf8")}`.slice(-longestComplaint);
    });
    spark.once("error", () => {
      reject(new Error("spark-sql cannot be started: SPARK_HOME has to name Spark's folder."));
    });
    spark.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`spark-sql ended with ${String(code)}: ${complaintIn(words)}`));
    });
  });
}

const longestComplaint = 8000;

function complaintIn(words: string): string {
  const lines = words.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /error|exception|\[[A-Z_]{3,}\]/i.test(line)) ?? lines.at(-1) ?? "";
}

/** The distribution that SPARK_HOME names, or the one on the path. */
export function findSparkSql(home = process.env["SPARK_HOME"]): string {
  if (home === undefined) return "spark-sql";
  const program = path.join(home, "bin", "spark-sql");
  if (existsSync(program)) return program;
  throw new Error(`SPARK_HOME names no distribution of Spark: ${program} is not there.`);
}
