import { existsSync } from "node:fs";
import path from "node:path";

export const collectorFolder = path.join(__dirname, "..", "..", "collector");

/** @throws Error that says how to install what the collector needs */
export function assertCollectorInstalled(): void {
  if (existsSync(path.join(collectorFolder, "node_modules", "@duckdb", "node-api"))) return;
  throw new Error(
    '--organization-mail needs the collector\'s own packages (100 MB): run "npm ci --prefix collector" first.',
  );
}
