import { rmSync } from "node:fs";

import type { Collector } from "../commands/collector";
import { createProgress } from "../console/log";

/** Empties the table, then the state folder. @returns how many rows there were */
export async function purge({ table, state, log }: Collector): Promise<number> {
  const ids = await table.ids();
  const progress = createProgress(log, "Rows removed", ids.length);
  for (const id of ids) {
    await table.remove(id);
    progress.count();
  }
  rmSync(state.root, { recursive: true, force: true });
  return ids.length;
}
