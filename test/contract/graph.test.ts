/** @jest-environment node */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { createTrafficRecorder } from "@who-knows-whom/stand-in-base/http/trafficRecorder";
import type { TrafficLine } from "@who-knows-whom/stand-in-base/http/trafficRecorder";
import { askGraph, graphPath } from "@who-knows-whom/graph-stand-in/testing/askGraph";
import type { GraphQuestion } from "@who-knows-whom/graph-stand-in/testing/askGraph";
import {
  aMeeting,
  aMessage,
  aUser,
  alan,
  openGraphTenant,
  rep,
  tricia,
  yvonne,
} from "@who-knows-whom/graph-stand-in/testing/graphTenant";

import { startLookUpTime } from "../../src/adapters/http/lookUpTime";
import { findIntroducers } from "../../src/core/lookUp/findIntroducers";
import { aLookUp, anAddress, anOrganization, aProspect } from "../support/builders";
import { graphContracts } from "../support/contracts/contracts";
import { checkGraphTraffic } from "../support/contracts/graph/checkGraphTraffic";
import type { GraphExchange } from "../support/contracts/graph/graphContract";
import { now } from "../support/days";
import { everyScope, serveGraph } from "../support/serveGraph";

const noMessages = { status: 200, responseBody: { value: [] } };

describe.each(graphContracts)("the check against $name of Graph", ({ whenThere, check }) => {
  whenThere("lets a plain search pass", () => {
    const target = graphPath("/me/messages", { $search: '"from:a+b@x.example"', $top: 250 });
    expect(check({ method: "GET", target, ...noMessages })).toEqual([]);
  });

  whenThere.each([
    ["an unknown path", "/me/mail"],
    ["an unknown option", "/me/messages?$expand=attachments"],
    ["an unknown property", "/me/messages?$select=attendees"],
    ["a page that is too long", "/me/messages?$top=1001"],
    ["search with filter", "/me/messages?$search=%22a%22&$filter=isRead eq true"],
    ["a view without its end", "/me/calendarView?startDateTime=2026-01-01T00:00:00Z"],
    ["a photo of a size that does not exist", "/users/1/photos/49x49/$value"],
  ])("objects to %s", (_, target) => {
    expect(check({ method: "GET", target, ...noMessages })).not.toEqual([]);
  });

  whenThere.each([
    ["a property Graph does not know", 200, { value: [{ id: "1", colour: "red" }] }],
    ["a missing list", 200, { values: [] }],
    ["an error without a code", 403, { error: { message: "no" } }],
    ["a status nobody declared", 302, {}],
  ])("objects to an answer with %s", (_, status, responseBody) => {
    const exchange = { method: "GET", target: "/me/messages", status, responseBody };
    expect(check(exchange)).not.toEqual([]);
  });

  whenThere("looks into batches, at requests and answers", () => {
    const part = { id: "1", method: "GET", url: "/me/messages?$top=0" };
    const response = { id: "1", status: 200, body: { value: [{ colour: "red" }] } };
    const problems = check({
      method: "POST",
      target: "/$batch",
      requestBody: { requests: [part, { ...part, id: "2", url: "/me" }] },
      status: 200,
      responseBody: { responses: [response] },
    });
    expect(problems.join("\n")).toMatch(/\$top[^]*colour[^]*part 2/);
  });
});

describe.each(graphContracts)("the Graph stand-in by $name", ({ whenThere, check, covers }) => {
  const { standIn, close } = openGraphTenant({
    users: [
      aUser(rep),
      aUser(tricia, { hasPhoto: true, department: "Sales", aliases: ["tp@contoso.com"] }),
      aUser(alan, { presence: "OutOfOffice" }),
    ],
    messages: [1, 2, 3].map((day) =>
      aMessage({
        id: `message-${day}`,
        cc: [tricia],
        text: "Hello",
        sentAt: new Date(`2026-05-0${day}T10:00:00Z`),
      }),
    ),
    meetings: [aMeeting({ attendees: [{ ...yvonne, isOptional: true, response: "declined" }] })],
    groups: [{ id: "group-1", memberIds: ["directory-alan"] }],
    faults: [{ matches: /\/me\/memberOf$/, status: 503, headers: { "retry-after": "1" } }],
  });
  afterAll(close);

  const view = "startDateTime=2026-01-01T00:00:00Z&endDateTime=2026-06-01T00:00:00Z";
  const neverAsked = covers === "everything" ? ["/me/memberOf"] : [];
  const paths = [
    "/me",
    "/me?$select=id,mail",
    "/organization",
    "/organization?$select=verifiedDomains",
    "/me/messages",
    graphPath("/me/messages", { $search: `"participants:${yvonne.address}"`, $top: 2 }),
    graphPath("/me/messages", { $search: "not quoted" }),
    `/me/calendarView?${view}`,
    `/me/calendarView?${view}&$select=start,attendees&$orderby=start/dateTime desc`,
    "/users",
    graphPath("/users", { $filter: `mail in ('${tricia.address}')`, $select: "id,mail" }),
    graphPath("/users", { $filter: "colour eq 'red'" }),
    "/users/directory-tricia/photos/48x48/$value",
    "/users/directory-alan/photos/48x48/$value",
    "/groups/group-1/transitiveMembers?$select=id,mail&$top=999",
    ...neverAsked,
  ];

  async function exchange(question: GraphQuestion): Promise<GraphExchange> {
    const { status, body } = await askGraph(standIn, question);
    const isPhoto = body["bytes"] !== undefined;
    return {
      method: question.method ?? "GET",
      target: question.path,
      requestBody: question.body,
      status,
      responseBody: isPhoto ? "bytes" : body,
    };
  }

  whenThere.each(paths)("answers GET %s as documented", async (target) => {
    expect(check(await exchange({ path: target }))).toEqual([]);
  });

  whenThere("refuses as documented", async () => {
    const refused = paths.map((target) => exchange({ path: target, token: "Nothing.Read" }));
    const problems = (await Promise.all(refused)).flatMap(check);
    expect(problems).toEqual([]);
  });

  whenThere("answers POST as documented, batches with all their parts too", async () => {
    const presences = {
      method: "POST" as const,
      path: "/communications/getPresencesByUserId",
      body: { ids: ["directory-alan", "directory-tricia"] },
    };
    const parts = [
      ...paths.slice(0, 15).map((url, place) => ({ id: String(place), method: "GET", url })),
      {
        id: "presence",
        method: "POST",
        url: presences.path,
        headers: { "Content-Type": "application/json" },
        body: presences.body,
      },
    ];
    const batch = { method: "POST" as const, path: "/$batch", body: { requests: parts } };
    const exchanges = await Promise.all([presences, batch].map(exchange));
    expect(exchanges.map(({ status }) => status)).toEqual([200, 200]);
    expect(exchanges.flatMap(check)).toEqual([]);
  });
});

describe.each(graphContracts)("the product's traffic with Graph by $name", (contract) => {
  const { whenThere, check } = contract;
  const addresses = [
    "yvonne.mckay@fourthcoffee.com",
    "yvonne.mckay+shop@fourthcoffee.com",
    "o'neil&sons#1@fourthcoffee.com",
    '"yvonne mckay"@fourthcoffee.com',
    "-yvonne*@fourthcoffee.com",
  ];

  async function recordTraffic(): Promise<readonly TrafficLine[]> {
    const scopes = [...everyScope, "User.Read.All"] as const;
    const graph = await serveGraph(
      {
        users: [aUser(rep), aUser(tricia, { hasPhoto: true }), aUser(alan)],
        messages: addresses.map((address, place) =>
          aMessage({ id: String(place), from: { name: "Y", address }, to: [tricia, alan] }),
        ),
        meetings: [aMeeting({ attendees: [yvonne, tricia] })],
        groups: [{ id: "group-1", memberIds: ["directory-alan"] }],
      },
      { wanted: scopes, consented: scopes, optOutGroupId: "group-1" },
    );
    const givenUp = new AbortController();
    const time = startLookUpTime(givenUp.signal);
    await graph.system.completeOrganization(anOrganization(), time);
    for (const address of addresses) {
      const prospect = aProspect({ address: anAddress(address) });
      await findIntroducers(aLookUp({ now, prospect }), graph.open(), () => undefined);
    }
    givenUp.abort();
    await graph.close();

    const file = path.join(mkdtempSync(path.join(tmpdir(), "graph-traffic-")), "traffic.jsonl");
    graph.exchanges.forEach(createTrafficRecorder(file));
    return readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as TrafficLine);
  }

  whenThere("is as documented, to the last part of each batch", async () => {
    const lines = await recordTraffic();
    expect(lines.length).toBeGreaterThan(addresses.length);
    expect(checkGraphTraffic(lines, check)).toEqual([]);
  });
});
