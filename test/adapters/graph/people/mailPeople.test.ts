/** @jest-environment node */
import { aMessage, person, rep, yvonne } from "@who-knows-whom/graph-stand-in/testing/graphTenant";

import { startLookUpTime } from "../../../../src/adapters/http/lookUpTime";
import { serveGraph } from "../../../support/serveGraph";
import type { ServedGraph, ServedGraphOptions } from "../../../support/serveGraph";

const rene = person("Rene Valdes", "rene@adatum.com");
const pat = person("Pat O'Hara", "pat@adatum.com");

async function withMail<T>(
  use: (graph: ServedGraph, search: (name: string) => Promise<readonly string[]>) => Promise<T>,
  options?: ServedGraphOptions,
): Promise<T> {
  const graph = await serveGraph(
    {
      messages: [
        aMessage({ id: "1", from: yvonne, to: [rep], cc: [rene] }),
        aMessage({ id: "2", from: rep, to: [pat] }),
      ],
    },
    options,
  );
  const givenUp = new AbortController();
  const people = graph.system.openPeople(startLookUpTime(givenUp.signal));
  try {
    return await use(graph, async (name) =>
      (await people.search(name)).map(({ address }) => address),
    );
  } finally {
    givenUp.abort();
    await graph.close();
  }
}

describe("createMailPeople", () => {
  it.each([
    ["yvo", [yvonne.address]],
    ["Valdes Re", [rene.address]],
    ["rene@ada", [rene.address]],
    ["O'Hara", [pat.address]],
    ["nobody", []],
  ])("finds correspondents by %s", async (name, found) => {
    expect(await withMail((_, search) => search(name))).toEqual(found);
  });

  it("asks once, for a page of headers", async () => {
    const urls = await withMail(async ({ batches }, search) => {
      await search("yvonne mck");
      return batches().flat();
    });
    expect(urls).toHaveLength(1);
    const [url = ""] = urls;
    const query = new URLSearchParams(url.slice(url.indexOf("?")));
    expect(query.get("$search")).toBe('"participants:yvonne* AND participants:mck*"');
    expect(query.get("$top")).toBe("25");
    expect(query.get("$select")).not.toContain("body");
  });

  it.each(['yvonne" OR from:*', "yvonne)", "-yvonne", "(yvonne", 'yv\\"onne', "*"])(
    "takes no syntax from %s",
    async (name) => {
      await expect(withMail((_, search) => search(name))).resolves.toBeDefined();
    },
  );

  it("fails without Mail.Read", async () => {
    const options = { wanted: ["User.Read"], consented: ["User.Read"] } as const;
    await expect(withMail((_, search) => search("yvonne"), options)).rejects.toMatchObject({
      code: "consentRequired",
    });
  });
});
