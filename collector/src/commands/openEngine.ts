import { createProgress } from "../console/log";
import { createDatabricksEngine } from "../engine/databricksEngine";
import { createDuckDbEngine } from "../engine/duckDbEngine";
import type { Engine } from "../engine/engine";
import { findSparkSql } from "../engine/runSparkSql";
import { createSparkEngine } from "../engine/sparkEngine";
import type { Collector } from "./collector";
import type { EngineChoice } from "./options";

/** @throws Error where the engine is not there */
export async function openEngine(
  { config, state, tokens, log }: Collector,
  { engine, master, memory }: EngineChoice,
): Promise<Engine> {
  const folder = state.combined.inputs;
  switch (engine) {
    case "duckdb":
      return createDuckDbEngine({
        folder,
        ...(memory !== undefined && { memory }),
        progressOf: (parts) => createProgress(log, "Parts combined", parts),
      });
    case "spark":
      return createSparkEngine({ program: findSparkSql(), master, folder });
    case "databricks":
      if (config.databricks === undefined)
        throw new Error('--engine databricks needs "databricks" in collector.json.');
      log.say("The engine databricks is untried: compare its documents with those of duckdb");
      return createDatabricksEngine({ ...config.databricks, stateRoot: state.root, tokens });
  }
}
