/** @jest-environment node */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createTrafficRecorder } from "../../src/http/trafficRecorder";
import type { Exchange, TrafficLine } from "../../src/http/trafficRecorder";

const exchange: Exchange = {
  at: new Date("2026-06-01T09:00:00Z"),
  system: "dataverse",
  request: {
    method: "POST",
    url: new URL("http://localhost:1/api/data/v9.2/$batch"),
    headers: { authorization: "Bearer eyJh.eyJi.c" },
    body: Buffer.from("--b\r\n\r\nGET /x\r\n--b--"),
  },
  answer: { status: 200, body: "Zoë" },
  ms: 12.4,
};

describe("createTrafficRecorder", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "traffic-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function record(...exchanges: readonly Exchange[]): readonly TrafficLine[] {
    const file = join(folder, "traffic.jsonl");
    exchanges.forEach(createTrafficRecorder(file));
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    return lines.map((line) => JSON.parse(line) as TrafficLine);
  }

  it("writes one line for a batch, bodies as they were sent, tokens hidden", () => {
    expect(record(exchange)).toEqual([
      {
        at: "2026-06-01T09:00:00.000Z",
        system: "dataverse",
        method: "POST",
        url: "http://localhost:1/api/data/v9.2/$batch",
        requestHeaders: { authorization: "Bearer <token>" },
        requestBody: "--b\r\n\r\nGET /x\r\n--b--",
        status: 200,
        responseBody: "Zoë",
        ms: 12,
      },
    ]);
  });

  it("appends to what the file holds", () => {
    expect(record(exchange, exchange)).toHaveLength(2);
  });

  it("says at once that a file cannot be written", () => {
    expect(() => createTrafficRecorder(join(folder, "none", "traffic.jsonl"))).toThrow("ENOENT");
  });

  it("writes binary bodies as base64", () => {
    const picture = Buffer.from([0xff, 0xd8, 0xff]);
    const [line] = record({ ...exchange, answer: { status: 200, body: picture } });
    expect(line?.responseBody).toBe("/9j/");
  });

  it("writes an absent body as an empty one", () => {
    expect(record({ ...exchange, answer: { status: 204 } })[0]?.responseBody).toBe("");
  });
});
