/** @jest-environment node */
import { readPages } from "../../../../src/adapters/graph/batch/readPages";
import type { Pages } from "../../../../src/adapters/graph/batch/readPages";
import type { AskGraph } from "../../../../src/adapters/graph/batch/batchPart";

const answer = (status: number, body?: unknown) => ({
  status,
  body,
  headers: new Headers(),
});

/** Answers a hundred numbers a page, for so many pages. */
function paging(pages: number, failingPage = Infinity) {
  const asked: string[] = [];
  const ask: AskGraph = ({ url }) => {
    asked.push(url);
    const page = asked.length;
    if (page >= failingPage) return Promise.resolve(answer(503));
    const value = Array.from({ length: 100 }, (_, index) => (page - 1) * 100 + index);
    const link = {
      "@odata.nextLink": `https://graph.microsoft.com/v1.0/me/messages?page=${page + 1}`,
    };
    return Promise.resolve(answer(200, { value, ...(page < pages && link) }));
  };
  return { asked, ask };
}

/** Of what an answer holds, numbers can be read. */
function read(ask: AskGraph, most: number, tell?: (soFar: Pages<number>) => void) {
  const parse = (body: unknown) => {
    const { value } = body as { readonly value: readonly unknown[] };
    return { rows: value.filter((row) => typeof row === "number"), count: value.length };
  };
  return readPages(ask, { url: "/me/messages", most, parse, tell });
}

describe("readPages", () => {
  it("follows the pages until it has as many as it says", async () => {
    const { asked, ask } = paging(9);
    const pages = await read(ask, 250);
    expect(asked).toEqual(["/me/messages", "/me/messages?page=2", "/me/messages?page=3"]);
    expect(pages.rows).toHaveLength(250);
    expect(pages).toMatchObject({ hasMore: true, isPartial: false });
  });

  it("ends where there is no more", async () => {
    const { ask } = paging(2);
    expect(await read(ask, 250)).toMatchObject({ hasMore: false });
  });

  it("tells the first page where there are more", async () => {
    const told: number[] = [];
    const { ask } = paging(2);
    await read(ask, 250, ({ rows }) => told.push(rows.length));
    expect(told).toEqual([100]);
  });

  it("keeps what it has when a later page fails, and names why", async () => {
    const { ask } = paging(9, 3);
    const pages = await read(ask, 250);
    expect(pages.rows).toHaveLength(200);
    expect(pages).toMatchObject({ hasMore: true, missing: "serviceUnavailable" });
  });

  it("fails when the first page does", async () => {
    await expect(read(paging(9, 1).ask, 250)).rejects.toThrow("serviceUnavailable");
  });

  it("leaves out a row that cannot be read, and says so", async () => {
    const ask: AskGraph = () => Promise.resolve(answer(200, { value: [1, "x", 2] }));
    expect(await read(ask, 250)).toMatchObject({ rows: [1, 2], isPartial: true });
  });

  it("does not take a page of which nothing can be read for an empty one", async () => {
    const ask: AskGraph = () => Promise.resolve(answer(200, { value: ["x", null] }));
    await expect(read(ask, 250)).rejects.toThrow("unexpected");
  });

  it("does not follow empty pages for ever", async () => {
    let asked = 0;
    const ask: AskGraph = () => {
      asked += 1;
      return Promise.resolve(answer(200, { value: [], "@odata.nextLink": "/me/messages?again" }));
    };
    expect((await read(ask, 250)).rows).toEqual([]);
    expect(asked).toBe(2);
  });
});
