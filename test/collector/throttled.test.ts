/** @jest-environment node */
import { aMessage, alan, idOf, tricia, yvonne } from "./support/anOrganizationsMail";
import { openOrganization } from "./support/openOrganization";
import { documentAbout, headerOf } from "./support/readDocument";
import { runCollector } from "./support/runCollector";

const messages = [tricia, alan].flatMap((one) => [
  aMessage(one, yvonne, 10),
  aMessage(yvonne, one, 9),
]);

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
