/** @jest-environment node */
import { createThrottle } from "../../../src/adapters/http/throttle";

const { signal } = new AbortController();

/** A throttle whose host asks, at 0, for a second of rest. */
function throttleOfOneSecond() {
  const clock = { now: 0 };
  const throttle = createThrottle(() => clock.now);
  throttle.slowDown(1000);
  return { throttle, clock };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe("createThrottle", () => {
  it("holds a request back for as long as the host asks", async () => {
    const { throttle } = throttleOfOneSecond();
    let isThrough = false;
    const waiting = throttle.wait({ signal, remainingMs: () => 5000 }).then(() => {
      isThrough = true;
    });
    await jest.advanceTimersByTimeAsync(999);
    expect(isThrough).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(isThrough).toBe(true);
    await waiting;
  });

  it.each([1000, 2000])("lets a request through %i ms later without a wait", async (now) => {
    const { throttle, clock } = throttleOfOneSecond();
    clock.now = now;
    const waiting = throttle.wait({ signal, remainingMs: () => 0 });
    await expect(waiting).resolves.toBeUndefined();
  });

  it("refuses a request that would wait until its look-up ends", async () => {
    const { throttle } = throttleOfOneSecond();
    const waiting = throttle.wait({ signal, remainingMs: () => 1000 });
    await expect(waiting).rejects.toMatchObject({ code: "throttled" });
  });

  it("tries a host again after a minute, however long it asked for", () => {
    const { throttle } = throttleOfOneSecond();
    throttle.slowDown(3_600_000);
    expect(throttle.restMs()).toBe(60_000);
  });

  it("is not talked into a shorter rest by a later answer", () => {
    const { throttle } = throttleOfOneSecond();
    throttle.slowDown(10);
    throttle.note(2000);
    throttle.note(20);
    expect(throttle.restMs()).toBe(2000);
  });
});
