import { readWindows } from "../../../collector/src/graph/windows";
import type { TimeWindow, WindowPage } from "../../../collector/src/graph/windows";

const day = 86_400_000;
const pageSize = 1000;

/** A mailbox with items at these moments; pages hold a thousand, or fewer where the service likes. */
function aMailbox(moments: readonly number[], pageLength = pageSize) {
  const asked: TimeWindow[] = [];
  const page = (from: number, until: number, skip: number): WindowPage => {
    const inside = moments.filter((moment) => moment >= from && moment < until);
    const items = inside.slice(skip, skip + pageLength);
    const hasMore = inside.length > skip + pageLength;
    return { items, ...(hasMore && { next: JSON.stringify([from, until, skip + pageLength]) }) };
  };
  return {
    asked,
    reader: {
      read: (window: TimeWindow) => {
        asked.push(window);
        return Promise.resolve(page(window.from, window.until, 0));
      },
      readNext: (next: string) => {
        const [from = 0, until = 0, skip = 0] = JSON.parse(next) as number[];
        return Promise.resolve(page(from, until, skip));
      },
    },
  };
}

async function read(moments: readonly number[], days: number, pageLength?: number) {
  const mailbox = aMailbox(moments, pageLength);
  const items: unknown[] = [];
  for await (const page of readWindows({ from: 0, until: days * day }, mailbox.reader))
    items.push(...page);
  return { items, requests: mailbox.asked.length };
}

function spread(count: number, days: number): readonly number[] {
  return Array.from({ length: count }, (_, number) => Math.floor((number * days * day) / count));
}

describe("readWindows", () => {
  it("reads everything once, in about a request for each page", async () => {
    const moments = spread(73_000, 730);
    const { items, requests } = await read(moments, 730);
    expect(items).toEqual(moments);
    expect(requests).toBeLessThan(130);
  });

  it("asks an empty mailbox a few times for two years", async () => {
    const { items, requests } = await read([], 730);
    expect(items).toEqual([]);
    expect(requests).toBeLessThan(8);
  });

  it("halves the window where a day holds more than a page", async () => {
    const moments = spread(5000, 1);
    expect((await read(moments, 1)).items).toEqual(moments);
  });

  it("follows the pages of one moment, where halving ends", async () => {
    const moments = Array.from({ length: 2500 }, () => 5);
    expect((await read(moments, 1)).items).toEqual(moments);
  });

  it("loses nothing where pages are shorter than asked for", async () => {
    const moments = spread(700, 30);
    expect((await read(moments, 30, 10)).items).toEqual(moments);
  });
});
