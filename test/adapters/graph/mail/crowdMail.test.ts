/** @jest-environment node */
import {
  aMessage,
  aUser,
  alan,
  person,
  rep,
  tricia,
  yvonne,
} from "@who-knows-whom/graph-stand-in/testing/graphTenant";

import { startLookUpTime } from "../../../../src/adapters/http/lookUpTime";
import type { ContactSource, SourceFindings } from "../../../../src/core/lookUp/ports";
import type { Prospect } from "../../../../src/core/people/people";
import { anAddress, anOrganization, aRep } from "../../../support/builders";
import { now } from "../../../support/days";
import { serveGraph } from "../../../support/serveGraph";
import type { ServedGraph } from "../../../support/serveGraph";

const rene = person("Rene Valdes", "rene@adatum.com");

const content = {
  users: [rep, tricia, alan].map((one) => aUser(one)),
  messages: [
    aMessage({ id: "1", from: tricia, to: [yvonne], cc: [rep] }),
    aMessage({ id: "2", from: rene, to: [rep, alan] }),
    aMessage({ id: "3", from: alan, to: [rene, yvonne], cc: [rep] }),
  ],
};

function aProspectCalled(name: string, address: string): Prospect {
  return { displayName: name, address: anAddress(address) };
}

const known = [
  aProspectCalled("Yvonne McKay", yvonne.address),
  aProspectCalled("Rene Valdes", rene.address),
];
const others = Array.from({ length: 28 }, (_, place) =>
  aProspectCalled(`Somebody ${place}`, `somebody${place}@adatum.com`),
);

async function withGraph<T>(use: (graph: ServedGraph) => Promise<T>): Promise<T> {
  const graph = await serveGraph({ messages: content.messages, users: content.users });
  try {
    return await use(graph);
  } finally {
    await graph.close();
  }
}

function sourcesFor(graph: ServedGraph, crowd: readonly Prospect[], givenUp: AbortSignal) {
  const lookUp = { rep: aRep(), organization: anOrganization(), now };
  return graph.system.openSources(lookUp, startLookUpTime(givenUp), crowd).contacts;
}

async function findAll(
  sources: readonly ContactSource[],
  people: readonly Prospect[],
): Promise<readonly (readonly SourceFindings[])[]> {
  return Promise.all(
    people.map((one) => Promise.all(sources.map((source) => source.findContacts(one)))),
  );
}

describe("the sources of a crowd", () => {
  it("find of each person what a look-up of theirs finds", async () => {
    const givenUp = new AbortController();
    await withGraph(async (graph) => {
      const together = await findAll(sourcesFor(graph, known, givenUp.signal), known);
      const alone = await Promise.all(
        known.map(async (one) => (await findAll(graph.open().contacts, [one]))[0]),
      );
      expect(together.map((all) => all.map(({ contacts }) => contacts))).toEqual(
        alone.map((all) => all?.map(({ contacts }) => contacts)),
      );
      expect(together[0]?.[0]?.contacts.length).toBeGreaterThan(0);
    });
    givenUp.abort();
  });

  it("ask for mail once for ten people, and once for the calendar", async () => {
    const givenUp = new AbortController();
    const people = [...known, ...others];
    const urls = await withGraph(async (graph) => {
      await findAll(sourcesFor(graph, people, givenUp.signal), people);
      return graph.batches().flat();
    });
    givenUp.abort();
    expect(urls.filter((url) => url.startsWith("/me/messages"))).toHaveLength(3);
    expect(urls.filter((url) => url.startsWith("/me/calendarView"))).toHaveLength(1);
    expect(urls.length).toBeLessThanOrEqual(7);
  });

  it("keep an address that no search can hold from the others", async () => {
    const givenUp = new AbortController();
    const odd = aProspectCalled("Odd", '"odd one"@adatum.com');
    await withGraph(async (graph) => {
      const [ofOdd, ofYvonne] = await findAll(sourcesFor(graph, [odd, ...known], givenUp.signal), [
        odd,
        ...known,
      ]);
      expect(ofOdd?.[0]?.coverage.isPartial).toBe(true);
      expect(ofYvonne?.[0]?.coverage.isPartial).toBe(false);
    });
    givenUp.abort();
  });
});
