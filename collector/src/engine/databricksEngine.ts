import path from "node:path";

import type { AccessTokens } from "../http/accessTokens";
import { createAdaptiveWidth } from "../http/adaptiveWidth";
import { createService } from "../http/service";
import { databricksRows } from "./databricksRows";
import { sqlText } from "./engine";
import type { Columns, Computation, Engine, EngineInput } from "./engine";
import { storeRows } from "./storeRows";

export interface DatabricksOptions {
  readonly url: string;
  readonly warehouseId: string;
  /** Where the warehouse sees the state folder. */
  readonly volume: string;
  readonly stateRoot: string;
  readonly tokens: AccessTokens;
  readonly pollMs?: number;
}

/** Application id of Azure Databricks, which its tokens are for. */
const databricksResource = "2ff814a6-3304-4ab8-85cb-cd0e6f879c1d";

/**
 * The same queries on a Databricks SQL warehouse, by its statement API. Untried against the real one. A
 * statement knows nothing of the one before, so each carries what it needs in front.
 */
export function createDatabricksEngine(options: DatabricksOptions): Engine {
  const { tokens, url } = options;
  const service = createService({
    origin: url,
    tokens: {
      get: () => tokens.get(databricksResource),
      renew: () => tokens.renew(databricksResource),
    },
    width: createAdaptiveWidth(1),
  });
  return {
    async compute(computation) {
      const before = preludeOf(computation, options);
      const counts: number[] = [];
      for (const wanted of computation.wanted) {
        const rows = databricksRows(service, `${before}\n${wanted.sql}`, options);
        counts.push(await storeRows(wanted, rows));
      }
      return counts;
    },
    close: () => undefined,
  };
}

function preludeOf({ inputs, kept }: Computation, options: DatabricksOptions): string {
  const parts = [
    ...inputs.map((input) => `${input.name} AS (${readingOf(input, options)})`),
    ...kept.map(({ name, sql }) => `${name} AS (\n${sql})`),
  ];
  return `WITH ${parts.join(",\n")}`;
}

function readingOf({ files, columns }: EngineInput, { stateRoot, volume }: DatabricksOptions) {
  const place = path.posix.join(volume, ...path.relative(stateRoot, files).split(path.sep));
  const form = `format => 'csv', header => true, schema => ${sqlText(schemaOf(columns))}`;
  return `SELECT * FROM read_files(${sqlText(place)}, ${form})`;
}

function schemaOf(columns: Columns): string {
  return Object.entries(columns)
    .map(([name, type]) => `${name} ${type === "number" ? "INT" : "STRING"}`)
    .join(", ");
}
