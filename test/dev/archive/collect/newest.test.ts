/** @jest-environment node */
import fc from "fast-check";

import { createNewest } from "../../../../dev/archive/collect/newest";

describe("createNewest", () => {
  it("keeps the newest, newest first, whatever order they come in", () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { maxLength: 60 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 9 }), (offered, limit) => {
        const newest = createNewest<number>(limit);
        for (const at of offered) newest.offer(at, () => at);
        expect(newest.items()).toEqual([...offered].sort((a, b) => b - a).slice(0, limit));
      }),
    );
  });

  it("does not make what it will not keep", () => {
    const newest = createNewest<string>(1);
    newest.offer(3, () => "new");
    newest.offer(2, () => "older");
    newest.offer(1, () => {
      throw new Error("made for nothing");
    });
    expect(newest.items()).toEqual(["new"]);
  });
});
