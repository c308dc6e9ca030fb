import { setTimeout as pause } from "node:timers/promises";

import * as v from "valibot";

import type { Service } from "../http/service";

interface Warehouse {
  readonly warehouseId: string;
  readonly pollMs?: number;
}

const linkForm = v.looseObject({
  external_link: v.string(),
  /** What the storage wants besides, such as a key to decrypt with. */
  http_headers: v.nullish(v.record(v.string(), v.string())),
  next_chunk_internal_link: v.nullish(v.string()),
});

const chunkForm = v.looseObject({ external_links: v.optional(v.array(linkForm), []) });

const statementForm = v.looseObject({
  statement_id: v.string(),
  status: v.looseObject({ state: v.string() }),
  manifest: v.nullish(v.looseObject({ truncated: v.nullish(v.boolean()) })),
  result: v.nullish(chunkForm),
});

const rowsForm = v.array(v.array(v.nullable(v.string())));

type Link = v.InferOutput<typeof linkForm>;

const root = "/api/2.0/sql/statements";
const usualPollMs = 2000;
const mostDownloads = 4;

/** Runs a statement and reads its answer piece by piece. @throws Error with the state it ended in */
export async function* databricksRows(
  service: Service,
  statement: string,
  warehouse: Warehouse,
): AsyncGenerator<readonly string[]> {
  const { pollMs = usualPollMs } = warehouse;
  let links = await runStatement(service, statement, { ...warehouse, pollMs });
  while (links.length > 0) {
    for (const link of links)
      for (const row of await download(link, pollMs)) yield row.map((cell) => cell ?? "");
    const next = links.at(-1)?.next_chunk_internal_link;
    if (next == null) return;
    links = parseAs(chunkForm, await service.send({ method: "GET", path: next })).external_links;
  }
}

/** @returns where the first rows lie */
async function runStatement(
  service: Service,
  statement: string,
  { warehouseId, pollMs }: Required<Warehouse>,
): Promise<readonly Link[]> {
  const body = {
    ...{ statement, warehouse_id: warehouseId, wait_timeout: "30s", on_wait_timeout: "CONTINUE" },
    // Answers that come inline are broken off at 25 MiB.
    ...{ disposition: "EXTERNAL_LINKS", format: "JSON_ARRAY" },
  };
  let answer = parseAs(statementForm, await service.send({ method: "POST", path: root, body }));
  while (["PENDING", "RUNNING"].includes(answer.status.state)) {
    await pause(pollMs);
    const path = `${root}/${encodeURIComponent(answer.statement_id)}`;
    answer = parseAs(statementForm, await service.send({ method: "GET", path }));
  }
  const { status, manifest, result } = answer;
  // The reason may name what the rows hold.
  if (status.state !== "SUCCEEDED")
    throw new Error(`Databricks ends a statement with ${status.state}.`);
  if (manifest?.truncated === true) throw new Error("Databricks cuts an answer short.");
  return result?.external_links ?? [];
}

/** From the workspace's storage: the link is its own key, and our token is nothing for another host. */
async function download({ external_link: url, http_headers: headers }: Link, pollMs: number) {
  for (let downloads = 1; ; downloads++) {
    const answer = await fetch(url, { redirect: "error", ...(headers && { headers }) }).catch(
      () => undefined,
    );
    if (answer?.ok === true) return parseRows(await answer.json());
    if (downloads >= mostDownloads)
      throw new Error(`The storage of Databricks refuses rows: ${answer?.status ?? "no answer"}.`);
    await pause(pollMs);
  }
}

/** What does not fit is not told: it may be the rows themselves. */
function parseRows(body: unknown) {
  const { success, output } = v.safeParse(rowsForm, body);
  if (success) return output;
  throw new Error("The storage of Databricks answers with what are no rows.");
}

function parseAs<Form extends v.GenericSchema>(
  form: Form,
  { status, body }: Awaited<ReturnType<Service["send"]>>,
): v.InferOutput<Form> {
  if (status >= 200 && status < 300) return v.parse(form, body);
  throw new Error(`Databricks refuses a statement: ${status}.`);
}
