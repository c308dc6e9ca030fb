/** @jest-environment node */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import { openEngine } from "../../../collector/src/commands/openEngine";
import { createDatabricksEngine } from "../../../collector/src/engine/databricksEngine";
import type { Computation } from "../../../collector/src/engine/engine";
import { openOrganization } from "../support/openOrganization";

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

type Answer = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>];

/** A warehouse and its storage in the shapes that its documentation shows, on two origins. */
const servers: Server[] = [];
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "databricks-"));
});

afterEach(() => {
  servers.splice(0).forEach((server) => server.close());
  rmSync(folder, { recursive: true, force: true });
});

async function serve(answer: (asked: Asked) => Answer): Promise<string> {
  const server = createServer((request, response) => {
    void respond(request, response, answer);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (asked: Asked) => Answer,
) {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString();
  const { method = "", url = "", headers } = request;
  const body = (text === "" ? {} : JSON.parse(text)) as Asked["body"];
  const [status, content, more = {}] = answer({
    ...{ method, url, body },
    authorization: headers.authorization,
  });
  response.writeHead(status, { "content-type": "application/json", ...more });
  response.end(JSON.stringify(content));
}

const statements = "/api/2.0/sql/statements";

function inState(state: string, more: object = {}): Answer {
  return [200, { statement_id: "one", status: { state }, ...more }];
}

/** Answers each request with the next of these; further ones with the last. */
async function openWarehouse(answers: readonly Answer[]) {
  const asked: Asked[] = [];
  const url = await serve((request) => {
    asked.push(request);
    const [status] = answers;
    if (status === undefined) throw new Error("A warehouse needs an answer.");
    if (request.authorization !== "Bearer token") return [401, {}];
    // What the real one does with answers of more than 25 MiB.
    if (request.body["disposition"] === "INLINE") return inState("FAILED");
    return answers[Math.min(asked.length, answers.length) - 1] ?? status;
  });
  const engine = createDatabricksEngine({
    ...{ url, warehouseId: "warehouse", volume: "/Volumes/a/b/state", stateRoot: folder },
    tokens: { get: () => Promise.resolve("token"), renew: () => Promise.resolve("token") },
    pollMs: 1,
  });
  return { asked, engine };
}

const file = () => path.join(folder, "documents.csv.gz");

function computation(): Computation {
  const files = path.join(folder, "mailboxes", "*.tally.csv.gz");
  const columns = { person: "id", day: "number" } as const;
  return {
    inputs: [{ name: "tally", files, columns }],
    kept: [{ name: "kept", sql: "SELECT person FROM tally" }],
    wanted: [{ sql: "SELECT * FROM kept", columns: ["person", "day"], file: file() }],
  };
}

function rowsWritten(): readonly string[] {
  return gunzipSync(readFileSync(file())).toString().trim().split("\n");
}

/** A storage that refuses whoever brings another token than its own link, as presigned links do. */
async function openStorage(faults: readonly number[] = []) {
  const rest = [...faults];
  const chunks: Readonly<Record<string, unknown>> = {
    "/0": [
      ["anna", "7"],
      ["bert", null],
    ],
    "/1": [["carl", "9"]],
    "/broken": { person: "anna" },
  };
  return serve(({ url, authorization }) => {
    if (authorization !== undefined) return [400, {}];
    const fault = rest.shift();
    return fault === undefined ? [200, chunks[url]] : [fault, {}];
  });
}

describe("the engine databricks", () => {
  it("submits the same query, polls, and reads the answer chunk by chunk from the storage", async () => {
    const storage = await openStorage();
    const next = `${statements}/one/result/chunks/1?row_offset=2`;
    const { asked, engine } = await openWarehouse([
      inState("PENDING"),
      inState("RUNNING"),
      inState("SUCCEEDED", {
        manifest: { format: "JSON_ARRAY", total_chunk_count: 2, truncated: false },
        result: {
          external_links: [{ external_link: `${storage}/0`, next_chunk_internal_link: next }],
        },
      }),
      [200, { external_links: [{ external_link: `${storage}/1` }] }],
    ]);
    expect(await engine.compute(computation())).toEqual([3]);
    expect(rowsWritten()).toEqual(["person,day", "anna,7", "bert,", "carl,9"]);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `POST ${statements}`,
      `GET ${statements}/one`,
      `GET ${statements}/one`,
      `GET ${next}`,
    ]);
    const { statement, ...rest } = asked[0]?.body ?? {};
    expect(rest).toEqual({
      warehouse_id: "warehouse",
      wait_timeout: "30s",
      on_wait_timeout: "CONTINUE",
      disposition: "EXTERNAL_LINKS",
      format: "JSON_ARRAY",
    });
    expect(statement).toBe(
      "WITH tally AS (SELECT * FROM read_files('/Volumes/a/b/state/mailboxes/*.tally.csv.gz', " +
        "format => 'csv', header => true, schema => 'person STRING, day INT')),\n" +
        "kept AS (\nSELECT person FROM tally)\nSELECT * FROM kept",
    );
  });

  it("has an answer without rows", async () => {
    const { engine } = await openWarehouse([inState("SUCCEEDED")]);
    expect(await engine.compute(computation())).toEqual([0]);
    expect(rowsWritten()).toEqual(["person,day"]);
  });

  it.each(["FAILED", "CANCELED", "CLOSED"])(
    "fails with a statement that ends as %s, and leaves no answer",
    async (state) => {
      const error = { error_code: "BAD_REQUEST", message: "anna at row 7" };
      const { engine } = await openWarehouse([
        inState("RUNNING"),
        [200, { statement_id: "one", status: { state, error } }],
      ]);
      await expect(engine.compute(computation())).rejects.toThrow(
        new Error(`Databricks ends a statement with ${state}.`),
      );
      expect(() => rowsWritten()).toThrow("ENOENT");
    },
  );

  it("waits as long as it is asked to where there are too many requests", async () => {
    const { asked, engine } = await openWarehouse([
      [429, { error_code: "REQUEST_LIMIT_EXCEEDED" }, { "retry-after": "0" }],
      inState("PENDING"),
      [429, {}, { "retry-after": "0" }],
      [503, { error_code: "TEMPORARILY_UNAVAILABLE" }, { "retry-after": "0" }],
      inState("SUCCEEDED"),
    ]);
    expect(await engine.compute(computation())).toEqual([0]);
    expect(asked).toHaveLength(5);
  });

  it.each([403, 404])("says that a statement is refused with %d", async (status) => {
    const { engine } = await openWarehouse([[status, { message: "anna" }]]);
    await expect(engine.compute(computation())).rejects.toThrow(
      new Error(`Databricks refuses a statement: ${status}.`),
    );
  });

  it("does not take an answer that was cut short for a whole one", async () => {
    const { engine } = await openWarehouse([
      inState("SUCCEEDED", { manifest: { truncated: true } }),
    ]);
    await expect(engine.compute(computation())).rejects.toThrow("cuts an answer short");
  });

  it.each([
    [[503, 500], "/0", undefined],
    [[403, 403, 403, 403], "/0", "The storage of Databricks refuses rows: 403."],
    [[], "/broken", "The storage of Databricks answers with what are no rows."],
  ])("tries a link that answers %j again", async (faults, place, complaint) => {
    const storage = await openStorage(faults);
    const result = { external_links: [{ external_link: `${storage}${place}` }] };
    const { engine } = await openWarehouse([inState("SUCCEEDED", { result })]);
    const ended = await engine.compute(computation()).catch((error: unknown) => error);
    expect(ended).toEqual(complaint === undefined ? [2] : new Error(complaint));
  });

  it("says that it is untried, and what it needs", async () => {
    const choice = { engine: "databricks", master: "local[*]" } as const;
    const place = { url: "https://adb.example", warehouseId: "w", volume: "/Volumes/a" };
    const opened = await openOrganization({ config: { databricks: place } });
    (await openEngine(await opened.collector(), choice)).close();
    expect(opened.lines.join("\n")).toContain("databricks is untried");
    const collector = await opened.collector();
    const { databricks, ...config } = collector.config;
    expect(databricks).toBeDefined();
    await expect(openEngine({ ...collector, config }, choice)).rejects.toThrow(
      'needs "databricks" in collector.json',
    );
    await opened.close();
  });
});
