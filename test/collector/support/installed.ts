import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const packages = path.join(__dirname, "..", "..", "..", "collector", "node_modules");

/** `npm ci --prefix collector` was run. Without it the tests that need DuckDB are skipped. */
export const isDuckDbInstalled = existsSync(path.join(packages, "@duckdb", "node-api"));

/** `spark-sql` of a distribution: of SPARK_HOME, or of the Python package. Undefined without one. */
export function findSpark(): string | undefined {
  const home = process.env["SPARK_HOME"] ?? pythonSparkHome();
  const program = home === undefined ? undefined : path.join(home, "bin", "spark-sql");
  return program !== undefined && existsSync(program) ? program : undefined;
}

function pythonSparkHome(): string | undefined {
  try {
    const script = "import os, pyspark; print(os.path.dirname(pyspark.__file__))";
    const options = { stdio: ["ignore", "pipe", "ignore"] as ["ignore", "pipe", "ignore"] };
    return execFileSync("python3", ["-c", script], options).toString().trim();
  } catch {
    return undefined;
  }
}
