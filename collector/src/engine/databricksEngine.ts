import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import * as v from "valibot";

import type { AccessTokens } from "../http/accessTokens";
import { createAdaptiveWidth } from "../http/adaptiveWidth";
import { createService } from "../http/service";
import type { Service } from "../http/service";
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
      for (const wanted of computation.wanted)
        counts.push(await storeRows(wanted, rowsOf(service, `${before}\n${wanted.sql}`, options)));
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

const chunkForm = v.looseObject({
  data_array: v.optional(v.array(v.array(v.nullable(v.string()))), []),
  next_chunk_internal_link: v.nullish(v.string()),
});

const statementForm = v.looseObject({
  statement_id: v.string(),
  status: v.looseObject({ state: v.string() }),
  result: v.optional(chunkForm),
});

const root = "/api/2.0/sql/statements";
const usualPollMs = 2000;

async function* rowsOf(
  service: Service,
  statement: string,
  { warehouseId, pollMs = usualPollMs }: DatabricksOptions,
): AsyncGenerator<readonly string[]> {
  const body = {
    ...{ statement, warehouse_id: warehouseId, wait_timeout: "30s" },
    ...{ disposition: "INLINE", format: "JSON_ARRAY" },
  };
  let answer = parseStatement(await service.send({ method: "POST", path: root, body }));
  while (["PENDING", "RUNNING"].includes(answer.status.state)) {
    await pause(pollMs);
    const path = `${root}/${answer.statement_id}`;
    answer = parseStatement(await service.send({ method: "GET", path }));
  }
  if (answer.status.state !== "SUCCEEDED")
    throw new Error(`Databricks ends a statement with ${answer.status.state}.`);
  let chunk = answer.result;
  while (chunk !== undefined) {
    for (const row of chunk.data_array) yield row.map((cell) => cell ?? "");
    const next = chunk.next_chunk_internal_link;
    chunk = next == null ? undefined : await readChunk(service, next);
  }
}

async function readChunk(service: Service, path: string) {
  const { body } = await service.send({ method: "GET", path });
  return v.parse(chunkForm, body);
}

function parseStatement({ status, body }: { readonly status: number; readonly body: unknown }) {
  if (status >= 200 && status < 300) return v.parse(statementForm, body);
  throw new Error(`Databricks refuses a statement: ${status}.`);
}
