/** @jest-environment node */
import { getEventListeners } from "node:events";

import { sendOnce } from "../../../src/adapters/http/sendOnce";
import type { HttpRequest } from "../../../src/adapters/http/sendOnce";

const origin = "https://contoso.crm.dynamics.com";
const reading: HttpRequest = {
  method: "GET",
  path: "/api/data?$top=5",
  headers: { Accept: "application/json" },
  effect: "reads",
};

/** What is asked of a network that gives this answer. */
async function askedFor(request: Partial<HttpRequest>, answer = new Response("{}")) {
  const fetch = jest.spyOn(globalThis, "fetch").mockResolvedValue(answer);
  const sent = await sendOnce(
    { ...reading, token: "secret", ...request },
    origin,
    new AbortController().signal,
  );
  const [url, options = {}] = fetch.mock.calls[0] ?? [];
  const { signal, ...others } = options;
  return { sent, url: (url as URL).href, signal, others };
}

beforeEach(() => {
  Object.assign(globalThis, { navigator: { onLine: true } });
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe("sendOnce", () => {
  it("sends no cookie and no referrer, follows no redirect, and leaves no answer in a cache", async () => {
    const { url, others } = await askedFor({});
    expect(url).toBe(`${origin}/api/data?$top=5`);
    expect(others).toEqual({
      method: "GET",
      headers: { Accept: "application/json", Authorization: "Bearer secret" },
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      referrerPolicy: "no-referrer",
    });
  });

  it("sends what is to be written, and spares the preflight that no-store would cost", async () => {
    const { others } = await askedFor({ method: "POST", body: "text", effect: "writes" });
    expect(others).toMatchObject({ method: "POST", body: "text", cache: "default" });
  });

  it("has the answer in memory, with its status and headers", async () => {
    const headers = { "Retry-After": "3" };
    const { sent } = await askedFor({}, new Response("some text", { status: 503, headers }));
    if (!(sent instanceof Response)) throw new Error("no answer");
    expect([sent.status, sent.headers.get("Retry-After")]).toEqual([503, "3"]);
    expect(await sent.text()).toBe("some text");
  });

  it("has no body where the answer has none", async () => {
    const { sent } = await askedFor({}, new Response(null, { status: 204 }));
    expect(sent).toMatchObject({ status: 204, body: null });
  });

  it.each([
    [8 * 1024 * 1024, "taken"],
    [8 * 1024 * 1024 + 1, "unexpected"],
  ])("takes an answer of %i bytes: %s", async (size, expected) => {
    const cancel = jest.fn();
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new Uint8Array(size));
        if (expected === "taken") controller.close();
      },
      cancel,
    });
    const outcome = askedFor({}, new Response(body)).then(() => "taken");
    await expect(outcome.catch((error: unknown) => (error as Error).message)).resolves.toBe(
      expected,
    );
    expect(cancel).toHaveBeenCalledTimes(expected === "taken" ? 0 : 1);
  });

  it("takes the answer that counts out of its envelope", async () => {
    const inner = new Response("inner");
    const { sent } = await askedFor({ unwrap: () => Promise.resolve(inner) });
    expect(sent).toBe(inner);
  });

  it.each([
    [true, "unreachable"],
    [false, "offline"],
  ])("tells whether it is the machine that is offline (on-line: %s)", async (onLine, expected) => {
    Object.assign(globalThis, { navigator: { onLine } });
    jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
    const { signal } = new AbortController();
    expect(await sendOnce({ ...reading, token: "t" }, origin, signal)).toBe(expected);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("sends nothing to another host", async () => {
    await expect(askedFor({ path: "https://evil.example/api" })).rejects.toMatchObject({
      code: "unexpected",
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});
