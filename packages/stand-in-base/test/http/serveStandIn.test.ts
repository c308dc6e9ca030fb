/** @jest-environment node */
import { request } from "node:http";
import { get } from "node:https";

import { serveStandIn } from "../../src/http/serveStandIn";
import type { ServedStandIn, ServeOptions } from "../../src/http/serveStandIn";
import type { StandIn } from "../../src/http/standIn";
import type { Exchange } from "../../src/http/trafficRecorder";
import { createLocalCertificate } from "../../src/http/localCertificate";

const echo: StandIn = {
  system: "graph",
  exposedHeaders: ["Retry-After", "REQ_ID"],
  answer: ({ method, url, headers, body }) =>
    Promise.resolve({
      status: 201,
      headers: { "content-type": "text/plain" },
      body: `${method} ${url.pathname}${url.search} ${headers["x-a"] ?? ""} ${body.toString()}`,
    }),
};

const preflight = {
  method: "OPTIONS",
  headers: {
    Origin: "http://localhost:3000",
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization,content-type",
  },
};

describe("serveStandIn", () => {
  const open: ServedStandIn[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map(({ close }) => close()));
  });

  async function serve(standIn: StandIn, options?: ServeOptions): Promise<string> {
    const served = await serveStandIn(standIn, options);
    open.push(served);
    return served.origin;
  }

  it("hands the whole request to the stand-in and its answer back", async () => {
    const origin = await serve(echo);
    const options = { method: "POST", headers: { "X-A": "1" }, body: "hello" };
    const response = await fetch(`${origin}/p?q=%20`, options);
    expect(response.status).toBe(201);
    expect(await response.text()).toBe("POST /p?q=%20 1 hello");
  });

  it("answers a preflight itself and allows the headers asked for", async () => {
    const response = await fetch(`${await serve(echo)}/p`, preflight);
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-methods")).toContain("POST");
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization,content-type");
    expect(Number(response.headers.get("access-control-max-age"))).toBeGreaterThan(0);
  });

  it("lets scripts of other origins read answers and the headers the real service exposes", async () => {
    const response = await fetch(await serve(echo), { headers: { Origin: "http://a.example" } });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-expose-headers")).toBe("Retry-After, REQ_ID");
  });

  it("answers 500, readable across origins, when the stand-in breaks", async () => {
    const broken: StandIn = { ...echo, answer: () => Promise.reject(new Error("no such column")) };
    const response = await fetch(await serve(broken));
    expect(response.status).toBe(500);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.text()).toContain("no such column");
  });

  it("records no request once it is closed", async () => {
    const recorded: Exchange[] = [];
    const served = await new Promise<ServedStandIn>((resolve, reject) => {
      const standIn: StandIn = {
        ...echo,
        answer: (question) => {
          opening.then(resolve, reject);
          return echo.answer(question);
        },
      };
      const options = { latencyMs: 30, recordTraffic: (one: Exchange) => recorded.push(one) };
      const opening = serveStandIn(standIn, options);
      opening.then(({ origin }) => fetch(origin)).catch(() => undefined);
    });
    await served.close();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(recorded).toEqual([]);
  });

  it("delays every answer by the latency, preflights too", async () => {
    const origin = await serve(echo, { latencyMs: 80 });
    const start = performance.now();
    await fetch(origin, preflight);
    const afterPreflight = performance.now();
    await fetch(origin);
    expect(afterPreflight - start).toBeGreaterThanOrEqual(75);
    expect(performance.now() - afterPreflight).toBeGreaterThanOrEqual(75);
  });

  it("records preflights and requests, each once, before the answer arrives", async () => {
    const seen: Exchange[] = [];
    const origin = await serve(echo, { recordTraffic: (exchange) => seen.push(exchange) });
    await fetch(origin, preflight);
    await fetch(origin, { method: "POST", body: "hello" });
    const lines = seen.map(({ request, answer }) => `${request.method} ${answer.status}`);
    expect(lines).toEqual(["OPTIONS 204", "POST 201"]);
  });

  it("takes a URL of 32,768 characters", async () => {
    const response = await fetch(`${await serve(echo)}/${"x".repeat(32_768)}`);
    expect(response.status).toBe(201);
  });

  it("serves https with a certificate", async () => {
    const tls = await createLocalCertificate();
    const origin = await serve(echo, { tls });
    expect(origin).toMatch(/^https:\/\/localhost:\d+$/);
    const status = await new Promise((resolve, reject) => {
      get(origin, { ca: tls.ca }, ({ statusCode }) => {
        resolve(statusCode);
      }).on("error", reject);
    });
    expect(status).toBe(201);
  });

  it("survives a request that breaks off", async () => {
    const origin = await serve(echo);
    await new Promise<void>((resolve) => {
      const cut = request(origin, { method: "POST", headers: { "content-length": "10" } });
      cut.on("error", () => {
        resolve();
      });
      cut.write("abc", () => cut.destroy(new Error("cut")));
    });
    expect((await fetch(origin)).status).toBe(201);
  });

  it("closes while a request hangs", async () => {
    const { origin, close } = await serveStandIn({
      ...echo,
      answer: () => new Promise(() => undefined),
    });
    const hanging = fetch(origin).catch(() => "cut");
    await new Promise((resolve) => setTimeout(resolve, 50));
    await close();
    expect(await hanging).toBe("cut");
  });

  it("refuses a port that is taken", async () => {
    const { port } = new URL(await serve(echo));
    await expect(serveStandIn(echo, { port: Number(port) })).rejects.toThrow("EADDRINUSE");
  });
});
