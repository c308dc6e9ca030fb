/** @jest-environment node */
import { startLookUpTime } from "../../../src/adapters/http/lookUpTime";
import type { HttpRequest } from "../../../src/adapters/http/sendOnce";
import { isTimeOut } from "../../../src/adapters/http/timeOut";
import { createTransport } from "../../../src/adapters/http/transport";
import type { Send } from "../../../src/adapters/http/transport";
import { errorCodeOf } from "../../../src/core/errors";

const origin = "https://contoso.crm.dynamics.com";
const reading: HttpRequest = { method: "GET", path: "/api/data", headers: {}, effect: "reads" };

type Step = Response | Error | "hang";

/** A network that answers one request after another, and keeps what it was asked. */
function networkAnswering(...steps: Step[]) {
  const sent: { url: string; token: string | null }[] = [];
  jest.spyOn(globalThis, "fetch").mockImplementation((url, options) => {
    const { Authorization } = options?.headers as Record<string, string>;
    sent.push({ url: (url as URL).href, token: Authorization ?? null });
    const step = steps.shift() ?? new Error("nothing left to answer");
    return step === "hang" ? untilAborted(options?.signal) : settled(step);
  });
  return sent;
}

function settled(step: Response | Error): Promise<Response> {
  return step instanceof Error ? Promise.reject(step) : Promise.resolve(step);
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });
}

function refused(headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 401, headers });
}

function busy(retryAfter = "1"): Response {
  return new Response(null, { status: 429, headers: { "Retry-After": retryAfter } });
}

interface TokenPart {
  readonly get?: () => Promise<string>;
  readonly refresh?: (claims?: string) => Promise<string>;
}

function openTransport(part: TokenPart = {}) {
  const tokens = {
    audience: origin,
    get: () => Promise.resolve("first"),
    refresh: () => Promise.resolve("second"),
    ...part,
  };
  const transport = createTransport({ tokens, maxInFlight: 2 });
  const givenUp = new AbortController();
  const open = () => transport.open(startLookUpTime(givenUp.signal));
  return { send: open(), open, givenUp, transport };
}

/** What comes of sending while time flies. */
async function outcomeOf(send: Send, request = reading): Promise<number | string> {
  const outcome = send(request).then(
    ({ status }) => status,
    (error: unknown) => errorCodeOf(error),
  );
  await jest.advanceTimersByTimeAsync(20_000);
  return outcome;
}

/** The error that sending ends with while time flies. */
async function errorOf(send: Send): Promise<unknown> {
  const outcome = send(reading).catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(20_000);
  return outcome;
}

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { navigator: { onLine: true } });
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe("createTransport", () => {
  it("sends the token to the system it was issued for", async () => {
    const sent = networkAnswering(new Response("{}"));
    expect(await outcomeOf(openTransport().send)).toBe(200);
    expect(sent).toEqual([{ url: `${origin}/api/data`, token: "Bearer first" }]);
  });

  it.each([
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "http://contoso.crm.dynamics.com/",
  ])("sends nothing to %s", async (path) => {
    const sent = networkAnswering(new Response("{}"));
    expect(await outcomeOf(openTransport().send, { ...reading, path })).toBe("unexpected");
    expect(sent).toHaveLength(0);
  });

  it("refreshes a refused token once", async () => {
    const sent = networkAnswering(refused(), new Response("{}"));
    expect(await outcomeOf(openTransport().send)).toBe(200);
    expect(sent.map(({ token }) => token)).toEqual(["Bearer first", "Bearer second"]);
  });

  it("asks for a sign-in when the fresh token is refused too", async () => {
    networkAnswering(refused(), refused());
    expect(await outcomeOf(openTransport().send)).toBe("signInRequired");
  });

  it("hands the claims a system asks for to the sign-in service", async () => {
    networkAnswering(
      refused({ "WWW-Authenticate": `Bearer claims="${btoa("{}")}"` }),
      new Response("{}"),
    );
    const refresh = jest.fn(() => Promise.resolve("second"));
    await outcomeOf(openTransport({ refresh }).send);
    expect(refresh).toHaveBeenCalledWith("{}");
  });

  it("waits for a busy service and tries again, three times at most", async () => {
    const sent = networkAnswering(busy(), busy(), busy(), new Response("{}"));
    expect(await outcomeOf(openTransport().send)).toBe(429);
    expect(sent).toHaveLength(3);
  });

  it("never sends again what creates something", async () => {
    const sent = networkAnswering(busy());
    expect(await outcomeOf(openTransport().send, { ...reading, effect: "writes" })).toBe(429);
    expect(sent).toHaveLength(1);
  });

  it("sends no request to a host that asks for a longer pause than a look-up has", async () => {
    const sent = networkAnswering(busy("45"));
    const { send, open } = openTransport();
    await outcomeOf(send);
    expect(await outcomeOf(open())).toBe("throttled");
    expect(sent).toHaveLength(1);
  });

  it("tells a dead network from a dead service", async () => {
    networkAnswering(new TypeError("Failed to fetch"), new TypeError("Failed to fetch"));
    expect(await outcomeOf(openTransport().send)).toBe("serviceUnavailable");

    Object.assign(globalThis, { navigator: { onLine: false } });
    const sent = networkAnswering(new TypeError("Failed to fetch"));
    expect(await outcomeOf(openTransport().send)).toBe("offline");
    expect(sent).toHaveLength(1);
  });

  it("asks once more where there was no answer at all", async () => {
    networkAnswering(new TypeError("Failed to fetch"), new Response("{}"));
    expect(await outcomeOf(openTransport().send)).toBe(200);
  });

  it("tells a host that was silent for too long from one that cannot be reached", async () => {
    networkAnswering("hang");
    expect(isTimeOut(await errorOf(openTransport().send))).toBe(true);

    networkAnswering(new TypeError("Failed to fetch"), new TypeError("Failed to fetch"));
    expect(isTimeOut(await errorOf(openTransport().send))).toBe(false);
  });

  it("keeps the cause of a failure that it has no name for", async () => {
    const cause = new Error("no account");
    const { send } = openTransport({ get: () => Promise.reject(cause) });
    expect(await errorOf(send)).toMatchObject({ code: "unexpected", cause });
  });

  it("calls a service that takes all of the look-up's time unavailable", async () => {
    networkAnswering(busy("9"), "hang");
    const error = await errorOf(openTransport().send);
    expect(error).toMatchObject({ code: "serviceUnavailable", cause: { name: "TimeoutError" } });
  });

  it("leaves a host alone that answered three times with an error of its own", async () => {
    const sent = networkAnswering(...[1, 2, 3].map(() => new Response(null, { status: 500 })));
    const { open } = openTransport();
    for (let times = 0; times < 3; times += 1) expect(await outcomeOf(open())).toBe(500);
    expect(await outcomeOf(open())).toBe("serviceUnavailable");
    expect(sent).toHaveLength(3);
  });

  it("does not blame the host where the machine was offline", async () => {
    const { open } = openTransport();
    Object.assign(globalThis, { navigator: { onLine: false } });
    networkAnswering(...[1, 2, 3].map(() => new TypeError("Failed to fetch")));
    for (let times = 0; times < 3; times += 1) expect(await outcomeOf(open())).toBe("offline");
    networkAnswering(new Response("{}"));
    expect(await outcomeOf(open())).toBe(200);
  });

  it("leaves a host alone after three failures", async () => {
    const sent = networkAnswering("hang", "hang", "hang");
    const { open } = openTransport();
    for (let times = 0; times < 3; times += 1) {
      expect(await outcomeOf(open())).toBe("serviceUnavailable");
    }
    expect(await outcomeOf(open())).toBe("serviceUnavailable");
    expect(sent).toHaveLength(3);
  });

  describe("tried again", () => {
    const fine = () => new Response("{}");

    it("asks a host that was down at once, and all of the look-up once it answers", async () => {
      const sent = networkAnswering("hang", "hang", "hang", fine(), fine(), fine());
      const { open, transport } = openTransport();
      for (let times = 0; times < 3; times += 1) await outcomeOf(open());
      transport.probe();
      const send = open();
      const outcomes = Promise.all([reading, reading, reading].map((one) => outcomeOf(send, one)));
      await jest.advanceTimersByTimeAsync(0);
      expect(await outcomes).toEqual([200, 200, 200]);
      expect(sent).toHaveLength(6);
    });

    it("sends a single request to a host that is still down", async () => {
      const sent = networkAnswering("hang", "hang", "hang", "hang");
      const { open, transport } = openTransport();
      for (let times = 0; times < 3; times += 1) await outcomeOf(open());
      transport.probe();
      const send = open();
      const outcomes = await Promise.all([outcomeOf(send), outcomeOf(send), outcomeOf(send)]);
      expect(outcomes).toEqual(Array(3).fill("serviceUnavailable"));
      expect(sent).toHaveLength(4);
    });

    it("knows the wait a host asked for, and forgets it when a probe is answered", async () => {
      networkAnswering(busy("45"), fine(), fine());
      const { open, transport } = openTransport();
      expect(transport.restMs()).toBe(0);
      await outcomeOf(open());
      expect(transport.restMs()).toBe(25_000);
      transport.probe();
      expect(await outcomeOf(open())).toBe(200);
      expect(transport.restMs()).toBe(0);
      expect(await outcomeOf(open())).toBe(200);
    });

    it("makes nobody wait where the host is well", async () => {
      const sent = networkAnswering(fine(), "hang", fine());
      const { open, transport } = openTransport();
      await outcomeOf(open());
      transport.probe();
      const send = open();
      void send(reading).catch(() => undefined);
      const other = send(reading);
      await jest.advanceTimersByTimeAsync(100);
      expect(sent).toHaveLength(3);
      expect((await other).status).toBe(200);
    });

    it.each([429, 503])("goes on sparing a host that answers the probe with %i", async (status) => {
      const sent = networkAnswering(busy("60"), new Response(null, { status }), fine());
      const { open, transport } = openTransport();
      await outcomeOf(open());
      transport.probe();
      expect(await outcomeOf(open(), { ...reading, effect: "writes" })).toBe(status);
      expect(transport.restMs()).toBe(20_000);
      expect(await outcomeOf(open())).toBe("throttled");
      expect(sent).toHaveLength(2);
    });

    it("goes on for the others when the probe is given up", async () => {
      networkAnswering(busy("45"), "hang", fine());
      const { open, transport } = openTransport();
      await outcomeOf(open());
      transport.probe();
      const givenUp = new AbortController();
      const probing = transport
        .open(startLookUpTime(givenUp.signal))(reading)
        .catch(() => "ended");
      await jest.advanceTimersByTimeAsync(100);
      const waiting = outcomeOf(open());
      givenUp.abort();
      expect(await probing).toBe("ended");
      expect(await waiting).toBe("throttled");
    });
  });

  it("hears of a wait that concerns a part of the requests, and holds none back", async () => {
    const headers = { "Retry-After": "60" };
    networkAnswering(new Response("{}"), new Response("{}", { headers }), new Response("{}"));
    const { open, transport } = openTransport();
    await outcomeOf(open());
    expect(transport.restMs()).toBe(0);
    expect(await outcomeOf(open())).toBe(200);
    expect(transport.restMs()).toBe(40_000);
    expect(await outcomeOf(open())).toBe(200);
  });

  it("takes the answer in an envelope for the one that counts", async () => {
    networkAnswering(new Response("inner: 404"));
    const unwrap = () => Promise.resolve(new Response(null, { status: 404 }));
    expect(await outcomeOf(openTransport().send, { ...reading, unwrap })).toBe(404);
  });

  it("ends a wait when the look-up is given up", async () => {
    networkAnswering(busy("10"));
    const { send, givenUp } = openTransport();
    const outcome = send(reading).catch(() => "ended");
    await jest.advanceTimersByTimeAsync(100);
    givenUp.abort();
    expect(await outcome).toBe("ended");
  });

  it("ends with the look-up's time, however long the service is silent", async () => {
    networkAnswering(busy("9"), "hang");
    const start = performance.now();
    const outcome = openTransport()
      .send(reading)
      .catch(() => performance.now() - start);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(await outcome).toBe(15_000);
  });

  it("refuses an answer that is too large", async () => {
    networkAnswering(new Response("x".repeat(9 * 1024 * 1024)));
    expect(await outcomeOf(openTransport().send)).toBe("unexpected");
  });

  it("holds back what exceeds the room of the host", async () => {
    const sent = networkAnswering("hang", "hang", new Response("{}"));
    const { send } = openTransport();
    void Promise.allSettled([send(reading), send(reading), send(reading)]);
    // The first one goes ahead, and is waited for so long.
    await jest.advanceTimersByTimeAsync(1_600);
    expect(sent).toHaveLength(2);
  });
});
