import { engineNames } from "../engine/engine";
import type { EngineName } from "../engine/engine";

const text = { type: "string" } as const;

/** Options that several commands take. */
export const configOption = { config: { ...text, default: "collector.json" } } as const;

export const shardOption = { shard: text } as const;

export const engineOptions = {
  engine: { ...text, default: "duckdb" },
  master: { ...text, default: "local[*]" },
  memory: text,
} as const;

export interface EngineChoice {
  readonly engine: EngineName;
  readonly master: string;
  readonly memory?: string | undefined;
}

/** @throws Error for an engine that there is none of */
export function parseEngine(values: {
  readonly engine: string;
  readonly master: string;
  readonly memory?: string | undefined;
}): EngineChoice {
  const engine = engineNames.find((name) => name === values.engine);
  if (engine !== undefined) return { ...values, engine };
  throw new Error(`--engine is one of ${engineNames.join(", ")}, and "${values.engine}" is none.`);
}
