/** @jest-environment node */
import { aMessage, alan, idOf, tricia, yvonne } from "./support/anOrganizationsMail";
import { openOrganization } from "./support/openOrganization";
import type { OpenOrganization } from "./support/openOrganization";
import { documentAbout, headerOf } from "./support/readDocument";
import { runCollector } from "./support/runCollector";

const messages = [tricia, alan].flatMap((one) => [
  aMessage(one, yvonne, 10),
  aMessage(yvonne, one, 9),
]);

const manyMessages = Array.from({ length: 40 }, (_, ago) => [
  aMessage(tricia, yvonne, ago * 17 + 1),
  aMessage(yvonne, alan, ago * 13 + 1),
]).flat();

async function documentAfter(opened: OpenOrganization) {
  await runCollector(await opened.collector());
  const document = await documentAbout(opened.table(), yvonne.address);
  await opened.close();
  return document;
}

describe("a collector in a storm of 429", () => {
  it("slows down, and reads everything in the end", async () => {
    const opened = await openOrganization({
      messages,
      graphFaults: [
        {
          matches: /users\/[^/]+\/messages/,
          times: 15,
          status: 429,
          headers: { "retry-after": "0" },
        },
        { matches: /calendarView/, times: 3, status: 503 },
      ],
    });
    await runCollector(await opened.collector());
    const document = await documentAbout(opened.table(), yvonne.address);
    expect(document?.colleagues).toHaveLength(2);
    expect(headerOf(opened.table()).mailboxes).toEqual({ read: 3, leftOut: 0 });
    expect(opened.lines.join("\n")).toContain("asked to slow down 15 times");
    await opened.close();
  }, 120_000);

  it("loses nothing where three requests in four are refused", async () => {
    const opened = await openOrganization({ messages: manyMessages });
    const calm = await documentAfter(opened);
    const storm = Array.from({ length: 40 }, () => [
      { matches: /users/, times: 3, status: 429, headers: { "retry-after": "0" } },
      { matches: /users/, times: 1 },
    ]).flat();
    const stormy = await openOrganization({ messages: manyMessages, graphFaults: storm });
    expect(await documentAfter(stormy)).toEqual(calm);
    expect(stormy.lines.join("\n")).toContain("asked to slow down 120 times");
  }, 300_000);

  it("keeps what it knew of a mailbox that fails one night", async () => {
    const opened = await openOrganization({ messages });
    await runCollector(await opened.collector());
    const collector = await opened.collector();
    const send: typeof collector.graph.send = (request) =>
      request.path.includes(`${idOf(alan)}/messages`)
        ? Promise.resolve({ status: 500, body: {} })
        : collector.graph.send(request);
    await runCollector({ ...collector, graph: { ...collector.graph, send } });
    const document = await documentAbout(opened.table(), yvonne.address);
    expect(document?.colleagues).toHaveLength(2);
    await opened.close();
  });
});
