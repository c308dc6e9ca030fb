import { parseArgs } from "node:util";

import { collect as collectMailboxes } from "../collect/collect";
import { everything, parseShard } from "../collect/shard";
import type { Shard } from "../collect/shard";
import { combine as combineTallies } from "../combine/combine";
import { publish as publishDocuments } from "../publish/publish";
import { alone } from "./alone";
import type { Collector } from "./collector";
import { fromConfig } from "./fromConfig";
import { openEngine } from "./openEngine";
import { configOption, engineOptions, parseEngine, shardOption } from "./options";
import type { EngineChoice } from "./options";

/** @returns the program's exit code, as all commands do */
export async function collect(words: readonly string[]): Promise<number> {
  const options = { ...configOption, ...shardOption };
  const { values } = parseArgs({ args: [...words], options });
  const shard = parseShard(values.shard);
  const collector = await fromConfig(values.config);
  await alone(collector, () => collectPart(collector, shard), shard);
  return 0;
}

export async function combine(words: readonly string[]): Promise<number> {
  const options = { ...configOption, ...engineOptions };
  const { values } = parseArgs({ args: [...words], options });
  const collector = await fromConfig(values.config);
  await alone(collector, () => combineWith(collector, parseEngine(values)));
  return 0;
}

export async function publish(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...words], options: configOption });
  const collector = await fromConfig(values.config);
  await alone(collector, () => publishAll(collector));
  return 0;
}

/** All three, one after the other. */
export async function run(words: readonly string[]): Promise<number> {
  const options = { ...configOption, ...engineOptions };
  const { values } = parseArgs({ args: [...words], options });
  const engine = parseEngine(values);
  const collector = await fromConfig(values.config);
  await alone(collector, async () => {
    await collectPart(collector, everything);
    await combineWith(collector, engine);
    await publishAll(collector);
  });
  return 0;
}

async function collectPart(collector: Collector, shard: Shard): Promise<void> {
  collector.log.say(`Step 1 of 3: collect, part ${shard.part} of ${shard.of}`);
  await collectMailboxes(collector, shard);
}

async function combineWith(collector: Collector, choice: EngineChoice): Promise<void> {
  collector.log.say(`Step 2 of 3: combine, with ${choice.engine}`);
  const engine = await openEngine(collector, choice);
  try {
    await combineTallies(collector, engine);
  } finally {
    engine.close();
  }
}

async function publishAll(collector: Collector): Promise<void> {
  collector.log.say("Step 3 of 3: publish");
  await publishDocuments(collector);
}
