import type { Collector } from "../commands/collector";
import { readColleagues } from "../graph/readColleagues";
import { checkFence } from "./checkFence";
import { checkGrants } from "./checkGrants";
import { bad, good } from "./finding";
import type { Finding } from "./finding";

/** Proves what can be proved from outside, each by asking for it. */
export async function checkCollector(collector: Collector): Promise<readonly Finding[]> {
  const grants = await attempt("Sign-in", () => checkGrants(collector));
  const directory = await attempt("Mailboxes", async () =>
    checkFence(collector, await readColleagues(collector.graph, collector.config)),
  );
  const table = await attempt("Table", async () => {
    const isFilled = await collector.table.hasHeader();
    return [good("Table", isFilled ? "is there, and was published" : "is there, and is empty")];
  });
  return [...grants, ...directory, ...table];
}

async function attempt(
  about: string,
  check: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await check();
  } catch (error) {
    return [bad(about, error instanceof Error ? error.message : "cannot be looked at")];
  }
}
