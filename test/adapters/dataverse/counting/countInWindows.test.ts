/** @jest-environment node */
import fc from "fast-check";

import { countInWindow } from "../../../../src/adapters/dataverse/counting/countInWindow";
import { halves } from "../../../../src/adapters/dataverse/counting/dayWindow";
import type { DayWindow } from "../../../../src/adapters/dataverse/counting/dayWindow";

/** Counts one row a day, and refuses more than so many. */
function countingAtMost(limit: number) {
  const asked: DayWindow[] = [];
  const count = ({ since, until }: DayWindow) => {
    asked.push({ since, until });
    const days = Array.from({ length: until - since }, (_, index) => since + index);
    return Promise.resolve(days.length > limit ? undefined : days);
  };
  return { asked, count };
}

describe("countInWindow", () => {
  it("asks once where that is enough", async () => {
    const { asked, count } = countingAtMost(1000);
    expect((await countInWindow({ since: 0, until: 1000 }, count)).rows).toHaveLength(1000);
    expect(asked).toHaveLength(1);
  });

  it("counts every day once, however often it has to halve", async () => {
    const { count } = countingAtMost(40);
    const { rows, isPartial } = await countInWindow({ since: 7, until: 1104 }, count);
    expect([...rows].sort((one, other) => Number(one) - Number(other))).toEqual(
      Array.from({ length: 1097 }, (_, index) => index + 7),
    );
    expect(isPartial).toBe(false);
  });

  it("stops after five halvings, and says so", async () => {
    const { asked, count } = countingAtMost(1);
    const { isPartial } = await countInWindow({ since: 0, until: 1000 }, count);
    expect(isPartial).toBe(true);
    expect(asked).toHaveLength(63);
  });
});

describe("halves", () => {
  it("share no day and leave none out", () => {
    fc.assert(
      fc.property(fc.nat(30_000), fc.integer({ min: 2, max: 2000 }), (since, length) => {
        const until = since + length;
        const [newer, older] = halves({ since, until });
        expect(newer.until).toBe(until);
        expect(newer.since).toBe(older.until);
        expect(older.since).toBe(since);
        expect(older.until).toBeGreaterThan(since);
      }),
    );
  });
});
