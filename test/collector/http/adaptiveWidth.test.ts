/** @jest-environment node */
import { createAdaptiveWidth } from "../../../collector/src/http/adaptiveWidth";
import type { Leave } from "../../../collector/src/http/adaptiveWidth";

async function enterAll(width: ReturnType<typeof createAdaptiveWidth>, count: number) {
  const leaves: Leave[] = [];
  for (let place = 0; place < count; place++) leaves.push(await width.enter());
  return leaves;
}

describe("createAdaptiveWidth", () => {
  it("lets no more in than its width", async () => {
    const width = createAdaptiveWidth(2);
    const [first] = await enterAll(width, 2);
    let isIn = false;
    const third = width.enter().then(() => (isIn = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isIn).toBe(false);
    first?.("well");
    await third;
    expect(isIn).toBe(true);
  });

  it("halves once for all that were under way when the service asked for a rest", async () => {
    const width = createAdaptiveWidth(16);
    for (const leave of await enterAll(width, 16)) leave({ throttledMs: 1 });
    expect(width.width()).toBe(8);
  });

  it("never closes, and widens again after so many answers", async () => {
    const width = createAdaptiveWidth(2);
    for (let turn = 0; turn < 4; turn++) (await width.enter())({ throttledMs: 1 });
    expect(width.width()).toBe(1);
    for (let turn = 0; turn < 20; turn++) (await width.enter())("well");
    expect(width.width()).toBe(2);
  });

  it("is as wide as before after some hundred answers, however hard the storm was", async () => {
    const width = createAdaptiveWidth(20);
    for (let turn = 0; turn < 30; turn++) (await width.enter())({ throttledMs: 0 });
    expect(width.width()).toBe(1);
    let answers = 0;
    for (; width.width() < 20; answers++) (await width.enter())("well");
    expect(answers).toBe(19 * 20);
  });

  it("rests as long as it was asked to", async () => {
    const width = createAdaptiveWidth(4);
    (await width.enter())({ throttledMs: 120 });
    const start = performance.now();
    await width.enter();
    expect(performance.now() - start).toBeGreaterThan(100);
  });
});
