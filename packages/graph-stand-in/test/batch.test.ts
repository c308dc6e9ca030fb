/** @jest-environment node */
import type { StandIn } from "@who-knows-whom/stand-in-base/http/standIn";

import { askGraph } from "./support/askGraph";
import type { GraphReply } from "./support/askGraph";
import { aUser, alan, openGraphTenant, rep, tricia } from "./support/graphTenant";
import type { GraphTenantContent } from "./support/graphTenant";

describe("$batch", () => {
  const open: (() => void)[] = [];
  afterEach(() => {
    open.splice(0).forEach((close) => {
      close();
    });
  });

  function tenantWith(content: GraphTenantContent): StandIn {
    const { standIn, close } = openGraphTenant(content);
    open.push(close);
    return standIn;
  }

  function post(standIn: StandIn, requests: readonly object[], token?: string) {
    const question = { method: "POST", path: "/$batch", body: { requests } } as const;
    return askGraph(standIn, token === undefined ? question : { ...question, token });
  }

  function get(id: string, url: string) {
    return { id, method: "GET", url };
  }

  function statusById({ body }: GraphReply) {
    return Object.fromEntries((body.responses ?? []).map(({ id, status }) => [id, status]));
  }

  it("answers each part with its own status, not in the order asked", async () => {
    const standIn = tenantWith({});
    const reply = await post(
      standIn,
      [get("1", "/me"), get("2", "me/messages"), get("3", "/v1.0/me")],
      "User.Read",
    );
    expect(reply.status).toBe(200);
    expect(reply.body.responses?.map(({ id }) => id)).not.toEqual(["1", "2", "3"]);
    expect(statusById(reply)).toEqual({ 1: 200, 2: 403, 3: 400 });
  });

  it("takes twenty parts, not twenty-one", async () => {
    const standIn = tenantWith({});
    const parts = Array.from({ length: 21 }, (_, place) => get(String(place), "/me"));
    const [twenty, more] = [await post(standIn, parts.slice(1)), await post(standIn, parts)];
    expect([twenty.status, more.status]).toEqual([200, 400]);
  });

  it.each([
    ["no parts", []],
    ["ids that differ by case only", [get("a", "/me"), get("A", "/me")]],
    ["a dependency that is not there", [{ ...get("1", "/me"), dependsOn: ["2"] }]],
    ["a part without a method", [{ id: "1", url: "/me" }]],
  ])("refuses %s as a whole", async (_, parts) => {
    expect((await post(tenantWith({}), parts)).status).toBe(400);
  });

  it("skips what depends on a failed part", async () => {
    const reply = await post(tenantWith({}), [
      get("1", "/users/nobody/photos/48x48/$value"),
      { ...get("2", "/me"), dependsOn: ["1"] },
      get("3", "/me"),
      { ...get("4", "/organization"), dependsOn: ["3"] },
    ]);
    expect(statusById(reply)).toEqual({ 1: 404, 2: 424, 3: 200, 4: 200 });
  });

  it("wants a content type where there is a body", async () => {
    const part = {
      method: "POST",
      url: "/communications/getPresencesByUserId",
      body: { ids: ["directory-alan"] },
    };
    const headers = { "Content-Type": "application/json" };
    const reply = await post(tenantWith({}), [
      { ...part, id: "1" },
      { ...part, id: "2", headers },
    ]);
    expect(statusById(reply)).toEqual({ 1: 400, 2: 200 });
  });

  it("carries a photo as base64", async () => {
    const standIn = tenantWith({ users: [aUser(tricia, { hasPhoto: true })] });
    const reply = await post(standIn, [get("1", "/users/directory-tricia/photos/48x48/$value")]);
    const [part] = reply.body.responses ?? [];
    const bytes = Buffer.from(part?.body as string, "base64");
    expect(part?.headers["content-type"]).toBe("image/jpeg");
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  });

  it("hands a mailbox four requests at a time; a second batch meanwhile is one too many", async () => {
    const standIn = tenantWith({ users: [aUser(rep), aUser(alan)], mailboxWorkMs: 20 });
    const parts = [1, 2, 3, 4, 5].map((id) => get(String(id), "/me/messages"));
    const alone = await post(standIn, parts);
    const [first, second] = await Promise.all([post(standIn, parts), post(standIn, parts)]);
    const tooMany = [...(first.body.responses ?? []), ...(second.body.responses ?? [])].filter(
      ({ status }) => status === 429,
    );
    expect(Object.values(statusById(alone))).toEqual([200, 200, 200, 200, 200]);
    expect(tooMany.length).toBeGreaterThan(0);
    expect(tooMany[0]?.body).toMatchObject({ error: { code: "ApplicationThrottled" } });
  });

  it("fails as its script says: so often, with this status and this Retry-After", async () => {
    const faults = [
      { matches: /GET \/me$/, status: 429, headers: { "retry-after": "7" }, times: 1 },
    ];
    const standIn = tenantWith({ faults });
    const parts = [get("1", "/me"), get("2", "/organization")];
    const [first, second] = [await post(standIn, parts), await post(standIn, parts)];
    expect(statusById(first)).toEqual({ 1: 429, 2: 200 });
    expect(first.body.responses?.find(({ id }) => id === "1")?.headers["retry-after"]).toBe("7");
    expect(statusById(second)).toEqual({ 1: 200, 2: 200 });
  });

  it("fails as a whole, late or never, where the script says so", async () => {
    const late = tenantWith({ faults: [{ matches: /\$batch/, delayMs: 60, status: 503 }] });
    const never = tenantWith({ faults: [{ matches: /\/me$/, hang: true }] });
    const start = performance.now();
    expect((await post(late, [get("1", "/me")])).status).toBe(503);
    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
    const pause = new Promise((resolve) => setTimeout(resolve, 60, "waiting"));
    expect(await Promise.race([post(never, [get("1", "/me")]), pause])).toBe("waiting");
  });
});
