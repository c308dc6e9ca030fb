/** @jest-environment node */
import { createPreflightOrder } from "../../../src/adapters/http/preflightOrder";

const { signal } = new AbortController();

describe("createPreflightOrder", () => {
  it("lets the others enter when the first request has its answer", async () => {
    const { enter } = createPreflightOrder();
    const order: string[] = [];
    const release = await enter(signal);
    const others = ["a", "b"].map((name) => enter(signal).then(() => order.push(name)));
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push("first");
    release();
    await Promise.all(others);
    expect(order).toEqual(["first", "a", "b"]);
  });

  it("does not hold anybody for ever", async () => {
    const { enter } = createPreflightOrder();
    await enter(signal);
    const start = performance.now();
    await enter(signal);
    expect(performance.now() - start).toBeLessThan(2_500);
  });

  it("lets an aborted request leave the queue", async () => {
    const { enter } = createPreflightOrder();
    await enter(signal);
    const givenUp = new AbortController();
    const waiting = enter(givenUp.signal);
    givenUp.abort(new Error("given up"));
    await expect(waiting).rejects.toThrow("given up");
  });
});
