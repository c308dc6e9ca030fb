import { collect } from "../../../collector/src/collect/collect";
import { everything } from "../../../collector/src/collect/shard";
import { combine } from "../../../collector/src/combine/combine";
import type { Collector } from "../../../collector/src/commands/collector";
import { publish } from "../../../collector/src/publish/publish";
import { createSqliteEngine } from "./sqliteEngine";

/** A whole run, with the engine that is always there. */
export async function runCollector(collector: Collector): Promise<void> {
  await collect(collector, everything);
  const engine = createSqliteEngine();
  await combine(collector, engine);
  engine.close();
  await publish(collector);
}
