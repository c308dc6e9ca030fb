/** @jest-environment node */
import { toPartAnswers } from "../../../../src/adapters/graph/batch/batchAnswer";
import { createPostBatch } from "../../../../src/adapters/graph/batch/postBatch";
import { startLookUpTime } from "../../../../src/adapters/http/lookUpTime";
import { createTransport } from "../../../../src/adapters/http/transport";

const parts = [{ url: "/me/messages" }, { url: "/me/calendarView" }];

describe("toPartAnswers", () => {
  it.each([
    ["without a body", { id: "0", status: 302, headers: { Location: "x" } }, 302],
    ["without headers", { id: "0", status: 200, body: {} }, 200],
    ["with a number for a header", { id: "0", status: 429, headers: { "Retry-After": 7 } }, 429],
    ["with a list for a header", { id: "0", status: 200, headers: { Via: ["a", "b"] } }, 200],
    ["with a line break in a header", { id: "0", status: 200, headers: { X: "a\r\nb" } }, 200],
    ["with a header beyond Latin-1", { id: "0", status: 429, headers: { X: "七" } }, 429],
    ["with a header of no name", { id: "0", status: 200, headers: { "a b": "c" } }, 200],
    ["with a text for its status", { id: "0", status: "200" }, 200],
    ["with a number for its id", { id: 0, status: 200 }, 200],
    ["with nonsense for its status", { id: "0", status: { toString: 1 } }, 500],
  ])("reads a part %s, and the others beside it", (_name, part, status) => {
    const answers = toPartAnswers({ responses: [part, { id: "1", status: 200, body: {} }] }, 2);
    expect(answers?.map((answer) => answer.status)).toEqual([status, 200]);
  });

  it("hears the wait that a number asks for", () => {
    const part = { id: "0", status: 429, headers: { "Retry-After": 7 } };
    expect(toPartAnswers({ responses: [part] }, 1)?.[0]?.headers.get("Retry-After")).toBe("7");
  });

  it.each([null, "<html>", {}, { responses: {} }])("finds no batch in %p", (body) => {
    expect(toPartAnswers(body, 1)).toBeUndefined();
  });
});

describe("createPostBatch", () => {
  const realFetch = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  /** Answers the n-th batch with these statuses of its parts. */
  function post(statuses: readonly (readonly number[])[], headers: object = {}) {
    Object.assign(globalThis, { navigator: { onLine: true } });
    const used: string[] = [];
    globalThis.fetch = (_url, init) => {
      used.push(new Headers(init?.headers).get("Authorization") ?? "");
      const responses = (statuses[used.length - 1] ?? []).map((status, place) => ({
        ...{ id: String(place), status, headers: status === 401 ? headers : {}, body: {} },
      }));
      return Promise.resolve(Response.json({ responses }));
    };
    const claims: (string | undefined)[] = [];
    const tokens = {
      audience: "https://graph.microsoft.com",
      get: () => Promise.resolve("old"),
      refresh: (wanted?: string) => {
        claims.push(wanted);
        return Promise.resolve("fresh");
      },
    };
    const transport = createTransport({ tokens, maxInFlight: 4 });
    const send = transport.open(startLookUpTime(new AbortController().signal));
    const answers = createPostBatch("https://graph.microsoft.com", send)(parts);
    return answers.then((all) => ({ statuses: all.map(({ status }) => status), used, claims }));
  }

  it("asks once for a fresh token, with the claims wanted, when a part is refused", async () => {
    const challenge = `Bearer error="insufficient_claims", claims="${btoa('{"a":1}')}"`;
    const outcome = await post(
      [
        [401, 200],
        [200, 200],
      ],
      { "WWW-Authenticate": challenge },
    );
    expect(outcome).toEqual({
      statuses: [200, 200],
      used: ["Bearer old", "Bearer fresh"],
      claims: ['{"a":1}'],
    });
  });

  it("takes a second refusal for the part's own", async () => {
    const { statuses, claims } = await post([
      [401, 200],
      [401, 200],
    ]);
    expect(statuses).toEqual([401, 200]);
    expect(claims).toHaveLength(1);
  });
});
