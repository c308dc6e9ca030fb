/** @jest-environment node */
import { answeringWithFaults } from "../../src/faults/faultAnswer";
import type { Fault } from "../../src/faults/fault";
import { faultyPreflight } from "../../src/faults/faultAnswer";
import { createFaultScript } from "../../src/faults/faultScript";
import { serveStandIn } from "../../src/http/serveStandIn";
import type { ServedStandIn } from "../../src/http/serveStandIn";

describe("a stand-in with scripted faults", () => {
  let served: ServedStandIn | undefined;
  afterEach(() => served?.close());

  async function serve(...faults: readonly Fault[]) {
    const script = createFaultScript("graph", faults);
    const answer = () => Promise.resolve({ status: 200, body: "0123456789" });
    served = await serveStandIn({
      system: "graph",
      exposedHeaders: [],
      answer: answeringWithFaults(script, answer),
      refusePreflight: (request) => faultyPreflight(script, request),
    });
    const { origin } = served;
    return (path = "/people?$top=5", init?: RequestInit) => fetch(origin + path, init);
  }

  async function statuses(ask: (path?: string) => Promise<Response>, times: number) {
    const seen: number[] = [];
    for (let turn = 0; turn < times; turn += 1) seen.push((await ask()).status);
    return seen;
  }

  it("fails as often as it is told, after as many requests as it is told", async () => {
    const ask = await serve({ matches: "people", status: 503, afterRequests: 1, times: 2 });
    expect(await statuses(ask, 5)).toEqual([200, 503, 503, 200, 200]);
  });

  it("fails for so long after its first request", async () => {
    const ask = await serve({ matches: "", status: 503, forSeconds: 0.2 });
    expect(await statuses(ask, 2)).toEqual([503, 503]);
    await new Promise((resolve) => setTimeout(resolve, 220));
    expect(await statuses(ask, 1)).toEqual([200]);
  });

  it.each<[string, Fault, string]>([
    ["path and query", { matches: "/people?$top,5", status: 418 }, "/people?$top=5"],
    ["method and path", { matches: "GET /people", status: 418 }, "/people"],
    ["an expression", { matches: /people$/, status: 418 }, "/people"],
    ["its own system", { system: "graph", matches: "", status: 418 }, "/people"],
  ])("finds its requests by %s", async (_, fault, path) => {
    const ask = await serve(fault);
    expect((await ask(path)).status).toBe(418);
  });

  it.each<[string, Fault]>([
    ["another path", { matches: "messages", status: 418 }],
    ["another system", { system: "dataverse", matches: "", status: 418 }],
    ["another method", { matches: "", method: "POST", status: 418 }],
  ])("leaves alone what goes to %s", async (_, fault) => {
    const ask = await serve(fault);
    expect((await ask()).status).toBe(200);
  });

  it("answers with headers, text and type of the fault's choice", async () => {
    const headers = { "Retry-After": "7" };
    const ask = await serve({ matches: "", headers, body: "<p>", contentType: "text/html" });
    const answer = await ask();
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([200, "7"]);
    expect(answer.headers.get("content-type")).toBe("text/html");
    expect(await answer.text()).toBe("<p>");
  });

  it("cuts the text, and leaves the connection as it is", async () => {
    const ask = await serve({ matches: "", truncateToBytes: 4 });
    expect(await (await ask()).text()).toBe("0123");
  });

  it("breaks the connection in the middle of the text", async () => {
    const ask = await serve({ matches: "", resetAfterBytes: 4 });
    await expect(ask().then((answer) => answer.text())).rejects.toThrow("terminated");
  });

  it("breaks the connection before any answer", async () => {
    const ask = await serve({ matches: "", resetAfterBytes: 0 });
    await expect(ask()).rejects.toThrow("fetch failed");
  });

  it("keeps the answer from scripts of other origins", async () => {
    const ask = await serve({ matches: "", withoutCors: true, times: 1 });
    expect((await ask()).headers.has("access-control-allow-origin")).toBe(false);
    expect((await ask()).headers.get("access-control-allow-origin")).toBe("*");
  });

  it("lets a browser's question pass, unless that is what the fault names", async () => {
    const question = { method: "OPTIONS", headers: { "access-control-request-method": "POST" } };
    const ask = await serve({ matches: "", status: 503, times: 2 });
    expect((await ask("/people", question)).status).toBe(204);
    await served?.close();
    const named = await serve({ matches: "", method: "OPTIONS", status: 503 });
    expect((await named("/people", question)).status).toBe(503);
  });

  it("never answers, and lets the server close all the same", async () => {
    const ask = await serve({ matches: "", hang: true });
    const signal = AbortSignal.timeout(100);
    await expect(ask("/people", { signal })).rejects.toThrow("timeout");
  });
});
