/** @jest-environment node */
import { createVanguard } from "../../../src/adapters/http/vanguard";

const { signal } = new AbortController();

describe("createVanguard", () => {
  it("lets the others follow when the first request has its answer", async () => {
    const { follow } = createVanguard();
    const order: string[] = [];
    const arrive = await follow(signal);
    const others = ["a", "b"].map((name) => follow(signal).then(() => order.push(name)));
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push("first");
    arrive();
    await Promise.all(others);
    expect(order).toEqual(["first", "a", "b"]);
  });

  it("does not hold anybody for ever", async () => {
    const { follow } = createVanguard();
    await follow(signal);
    const start = performance.now();
    await follow(signal);
    expect(performance.now() - start).toBeLessThan(2_500);
  });

  it("lets an aborted request leave the queue", async () => {
    const { follow } = createVanguard();
    await follow(signal);
    const givenUp = new AbortController();
    const waiting = follow(givenUp.signal);
    givenUp.abort(new Error("given up"));
    await expect(waiting).rejects.toThrow("given up");
  });
});
