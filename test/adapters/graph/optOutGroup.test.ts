/** @jest-environment node */
import {
  aMessage,
  aUser,
  alan,
  rep,
  tricia,
  yvonne,
} from "@who-knows-whom/graph-stand-in/testing/graphTenant";
import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";

import { startLookUpTime } from "../../../src/adapters/http/lookUpTime";
import { findIntroducers } from "../../../src/core/lookUp/findIntroducers";
import { lookUpOutcome } from "../../../src/core/lookUp/lookUpOutcome";
import { aLookUp } from "../../support/builders";
import { daysAgo, now } from "../../support/days";
import { everyScope, serveGraph } from "../../support/serveGraph";
import type { ServedGraph } from "../../support/serveGraph";

const group = /^GET \/groups/;
const scopes = [...everyScope, "GroupMember.Read.All"] as const;

/** Tricia wrote to the prospect, and Alan did, who is in the opt-out group. */
const content = {
  users: [aUser(rep), aUser(tricia), aUser(alan)],
  messages: [
    aMessage({ id: "1", from: tricia, to: [yvonne], cc: [rep], sentAt: daysAgo(3) }),
    aMessage({ id: "2", from: alan, to: [yvonne], cc: [rep], sentAt: daysAgo(2) }),
    aMessage({ id: "3", from: rep, to: [yvonne], sentAt: daysAgo(1) }),
  ],
  groups: [{ id: "opted-out", memberIds: ["directory-alan"] }],
};

describe("the opt-out group", () => {
  const open: ServedGraph[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map(({ close }) => close()));
  });

  async function serve(faults: readonly Fault[] = [], optOutGroupId = "opted-out") {
    const served = await serveGraph(
      { ...content, faults },
      { wanted: scopes, consented: scopes, optOutGroupId },
    );
    open.push(served);
    return served;
  }

  async function look(graph: ServedGraph, limitMs?: number) {
    const givenUp = new AbortController();
    const time = startLookUpTime(givenUp.signal, limitMs);
    const result = await findIntroducers(aLookUp({ now }), graph.open(time), () => undefined);
    givenUp.abort();
    return result;
  }

  const namesIn = ({ introducers }: Awaited<ReturnType<typeof look>>) =>
    introducers.map(({ colleague }) => colleague.displayName);

  it("keeps its members out, and no report counts them", async () => {
    const result = await look(await serve());
    expect(namesIn(result)).toEqual(["Tricia Potter"]);
    expect(result.reports.map(({ asked }) => asked)).toEqual(["mailbox", "calendar"]);
  });

  it.each([
    [403, "accessDenied"],
    [500, "serviceUnavailable"],
    [503, "serviceUnavailable"],
    [429, "throttled"],
    [410, "serviceUnavailable"],
  ] as const)("answers %i: nobody is offered, all else is shown", async (status, code) => {
    const fault = { matches: group, status, headers: { "retry-after": "60" } };
    const result = await look(await serve([fault]));
    expect(result.introducers).toEqual([]);
    expect(result.own?.counts.email).toMatchObject({ toProspect: 1 });
    expect(result.reports).toMatchObject([
      { asked: "mailbox", status: "answered", found: 0 },
      { asked: "calendar", status: "answered" },
      { asked: "optOuts", status: "failed", code },
    ]);
    expect(lookUpOutcome(result)).toEqual({ kind: "heldBack", code });
  });

  it("is not there: that is for whoever wrote config.json", async () => {
    const result = await look(await serve([], "deleted"));
    expect(lookUpOutcome(result)).toEqual({ kind: "heldBack", code: "notConfigured" });
  });

  it("hangs: the mailbox is not kept waiting, and the look-up ends", async () => {
    const graph = await serve([{ matches: group, hang: true }]);
    const result = await look(graph, 3_000);
    expect(result.own?.counts.email).toMatchObject({ toProspect: 1 });
    expect(lookUpOutcome(result)).toEqual({ kind: "heldBack", code: "serviceUnavailable" });
  });

  it("is asked again by the next look-up after a failure, and not after an answer", async () => {
    const graph = await serve([{ matches: group, status: 403, times: 1 }]);
    expect(namesIn(await look(graph))).toEqual([]);
    expect(namesIn(await look(graph))).toEqual(["Tricia Potter"]);
    expect(namesIn(await look(graph))).toEqual(["Tricia Potter"]);
    const asked = graph.batches().filter((urls) => urls.some((url) => url.startsWith("/groups")));
    expect(asked).toHaveLength(2);
  });
});
