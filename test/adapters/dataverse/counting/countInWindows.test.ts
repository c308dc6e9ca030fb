/** @jest-environment node */
import fc from "fast-check";

import { countInWindows } from "../../../../src/adapters/dataverse/counting/countInWindows";
import { halves, newestDays } from "../../../../src/adapters/dataverse/counting/query/dayWindow";
import type { DayWindow } from "../../../../src/adapters/dataverse/counting/query/dayWindow";

/** Counts one row a day; for more days than so many it says why not. */
function countingAtMost(limit: number, otherwise: "tooMany" | "tooSlow" | "noAnswer" = "tooMany") {
  const asked: DayWindow[] = [];
  const count = ({ since, until }: DayWindow) => {
    asked.push({ since, until });
    const days = Array.from({ length: until - since }, (_, index) => since + index);
    return Promise.resolve(days.length > limit ? otherwise : days);
  };
  return { asked, count };
}

async function countAll(window: DayWindow, count: ReturnType<typeof countingAtMost>["count"]) {
  const counted = await countInWindows([window], count, { left: 8 });
  const days = counted.counts.flatMap(({ rows }) => rows).map(Number);
  return { ...counted, days: days.sort((one, other) => one - other) };
}

describe("countInWindows", () => {
  it("asks once where that is enough", async () => {
    const { asked, count } = countingAtMost(1000);
    expect((await countAll({ since: 0, until: 1000 }, count)).days).toHaveLength(1000);
    expect(asked).toHaveLength(1);
  });

  it("counts every day once, however often it has to halve", async () => {
    const { count } = countingAtMost(300);
    const { days, isPartial } = await countAll({ since: 7, until: 1104 }, count);
    expect(days).toEqual(Array.from({ length: 1097 }, (_, index) => index + 7));
    expect(isPartial).toBe(false);
  });

  it("sends eight further requests at most, for the newest days, and says so", async () => {
    const { asked, count } = countingAtMost(100);
    const { days, isPartial } = await countAll({ since: 0, until: 1000 }, count);
    expect(isPartial).toBe(true);
    expect(asked).toHaveLength(9);
    expect(days.at(-1)).toBe(999);
    expect(days.at(0)).toBeGreaterThan(800);
  });

  it("counts no activity where even the smallest window exceeds the limit", async () => {
    const { asked, count } = countingAtMost(0);
    expect(await countAll({ since: 0, until: 1000 }, count)).toMatchObject({
      isPartial: true,
      days: [],
    });
    expect(asked).toHaveLength(9);
  });

  it("asks a slow service for the newest 180 days, once", async () => {
    const { asked, count } = countingAtMost(180, "tooSlow");
    const { days, isShortened } = await countAll({ since: 0, until: 1000 }, count);
    expect(isShortened).toBe(true);
    expect(days).toHaveLength(180);
    expect(asked).toHaveLength(2);
  });

  it("says that the service is too busy where that is too slow, too", async () => {
    const { asked, count } = countingAtMost(10, "tooSlow");
    await expect(countAll({ since: 0, until: 1000 }, count)).rejects.toThrow("throttled");
    expect(asked).toHaveLength(2);
  });

  it("does not call a service busy that has not answered at all", async () => {
    const { asked, count } = countingAtMost(10, "noAnswer");
    await expect(countAll({ since: 0, until: 1000 }, count)).rejects.toThrow("serviceUnavailable");
    expect(asked).toHaveLength(2);
  });
});

describe("newestDays", () => {
  it("are empty where there is no window to leave out", () => {
    expect(newestDays([{ since: 0, until: 180 }])).toBeUndefined();
    expect(newestDays([{ since: 0, until: 181 }])).toEqual({ since: 1, until: 181 });
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
