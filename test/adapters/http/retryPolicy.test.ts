/** @jest-environment node */
import fc from "fast-check";

import { askedWaitMs, retryDelayMs } from "../../../src/adapters/http/retryPolicy";
import type { Circumstances, SendResult } from "../../../src/adapters/http/retryPolicy";

const first: Circumstances = { sends: 1, remainingMs: 15_000, jitter: 0 };

function busy(retryAfter: string | null = null, date: string | null = null): SendResult {
  return { status: 429, retryAfter, date };
}

describe("retryDelayMs", () => {
  it("waits as long as a busy service asks", () => {
    expect(retryDelayMs(busy("2"), first)).toBe(2000);
  });

  it("waits half a second, then a second, when the service names no time", () => {
    expect(retryDelayMs(busy(), first)).toBe(500);
    expect(retryDelayMs(busy(), { ...first, sends: 2 })).toBe(1000);
  });

  it("spreads those who were refused together", () => {
    expect(retryDelayMs(busy(), { ...first, jitter: 1 })).toBe(750);
  });

  it("gives up after three sends", () => {
    expect(retryDelayMs(busy("1"), { ...first, sends: 3 })).toBeUndefined();
  });

  it("gives up when the wait would outlast the look-up", () => {
    expect(retryDelayMs(busy("86400"), first)).toBeUndefined();
    expect(retryDelayMs(busy("2"), { ...first, remainingMs: 1900 })).toBeUndefined();
    expect(retryDelayMs(busy("2"), { ...first, remainingMs: 2000 })).toBeUndefined();
  });

  it("tries an unreachable host once more and no more", () => {
    const outcome: SendResult = { status: "unreachable", retryAfter: null, date: null };
    expect(retryDelayMs(outcome, first)).toBe(500);
    expect(retryDelayMs(outcome, { ...first, sends: 2 })).toBeUndefined();
  });

  it.each([200, 400, 401, 403, 404, 500])("takes %d as the answer", (status) => {
    expect(retryDelayMs({ status, retryAfter: "1", date: null }, first)).toBeUndefined();
  });
});

describe("askedWaitMs", () => {
  it("reads a date against the service's own clock", () => {
    const asked = busy("Wed, 03 Jun 2026 09:00:05 GMT", "Wed, 03 Jun 2026 09:00:00 GMT");
    expect(askedWaitMs(asked)).toBe(5000);
  });

  it("ignores a date in Retry-After where the answer has no Date header", () => {
    expect(askedWaitMs(busy("Wed, 03 Jun 2026 09:00:05 GMT"))).toBeUndefined();
  });

  it.each(["0", "-5"])("rests a little when asked for %s seconds", (seconds) => {
    expect(askedWaitMs(busy(seconds))).toBe(300);
  });

  it.each([null, "", " ", "soon"])("knows nothing from %j", (retryAfter) => {
    expect(askedWaitMs(busy(retryAfter))).toBeUndefined();
  });

  it("never waits less than the shortest pause, with any header", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (retryAfter, date) => {
        expect(askedWaitMs(busy(retryAfter, date)) ?? 300).toBeGreaterThanOrEqual(300);
      }),
    );
  });
});
