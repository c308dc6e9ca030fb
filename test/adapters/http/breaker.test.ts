/** @jest-environment node */
import { createBreaker } from "../../../src/adapters/http/breaker";

function breakerAt(start: number) {
  const clock = { now: start };
  const breaker = createBreaker(() => clock.now);
  return {
    breaker,
    clock,
    failAt: (time: number) => {
      clock.now = time + 10;
      breaker.recordFailure(time);
    },
  };
}

describe("createBreaker", () => {
  it("opens after three failures and closes after a minute", () => {
    const { breaker, clock, failAt } = breakerAt(0);
    failAt(1000);
    failAt(2000);
    expect(breaker.isOpen()).toBe(false);
    failAt(3000);
    expect(breaker.isOpen()).toBe(true);

    clock.now = 63_009;
    expect(breaker.isOpen()).toBe(true);
    clock.now = 63_010;
    expect(breaker.isOpen()).toBe(false);
  });

  it("opens again at the first failure after that minute", () => {
    const { breaker, failAt } = breakerAt(0);
    [1000, 2000, 3000, 70_000].forEach(failAt);
    expect(breaker.isOpen()).toBe(true);
  });

  it("counts a wave of requests that fails together once", () => {
    const { breaker, clock } = breakerAt(0);
    clock.now = 500;
    [1, 2, 3, 4, 5].forEach((sentAt) => {
      breaker.recordFailure(sentAt);
    });
    expect(breaker.isOpen()).toBe(false);
  });

  it("counts a request apart that was sent as soon as the last one had failed", () => {
    const { breaker, failAt } = breakerAt(0);
    [1000, 1010, 1020].forEach(failAt);
    expect(breaker.isOpen()).toBe(true);
  });

  it("forgets failures when the host answers", () => {
    const { breaker, failAt } = breakerAt(0);
    [1000, 2000].forEach(failAt);
    breaker.recordSuccess();
    failAt(3000);
    expect(breaker.isOpen()).toBe(false);
  });
});
