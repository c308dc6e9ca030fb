/** @jest-environment node */
import { serveSite } from "../../../admin/site/siteServer";
import type { SiteServer } from "../../../admin/site/siteServer";
import { reportsPath, watchedHeaders } from "../../../admin/watch/watchedHeaders";
import { reportedTrustedTypes } from "../../../hosting/trustedTypes";
import { clouds } from "../../../src/adapters/config/clouds";
import { aBuild } from "../publish/aBuild";

const taken: string[] = [];
let plain: SiteServer;
let site: SiteServer;

beforeAll(async () => {
  const served = { folders: [aBuild("one")], cloud: clouds.global, port: 0 };
  plain = await serveSite(served);
  site = await serveSite({
    ...served,
    watched: { headers: watchedHeaders, path: reportsPath, take: (body) => taken.push(body) },
  });
});
afterAll(() => Promise.all([plain.close(), site.close()]));

async function headersOf({ origin }: SiteServer, path: string) {
  return (await fetch(origin + path)).headers;
}

function report(body: string): Promise<Response> {
  return fetch(site.origin + reportsPath, { method: "POST", body });
}

describe("a site that is watched", () => {
  it("enforces what it enforces without being watched", async () => {
    for (const name of ["content-security-policy", "permissions-policy"]) {
      const hosted = (await headersOf(plain, "/taskpane.html")).get(name);
      expect(hosted).toBeTruthy();
      expect((await headersOf(site, "/taskpane.html")).get(name)).toBe(hosted);
    }
  });

  it("has every policy a second time, reported, with Trusted Types where they are not enforced", async () => {
    const enforced = (await headersOf(plain, "/taskpane.html")).get("content-security-policy");
    const reported = (await headersOf(site, "/taskpane.html")).get(
      "content-security-policy-report-only",
    );
    expect(reported).toBe(`${enforced}; ${reportedTrustedTypes}; report-uri /policy-reports`);
    const signIn = await headersOf(site, "/sign-in.html");
    const typed = signIn.get("content-security-policy-report-only") ?? "";
    expect(typed.match(/trusted-types /g)).toHaveLength(1);
    expect(signIn.get("reporting-endpoints")).toBe('default="/policy-reports"');
  });

  it("takes reports, and drops one that is too long", async () => {
    expect((await report('{"a":1}')).status).toBe(204);
    expect((await report("x".repeat(300_000))).status).toBe(413);
    expect(taken).toEqual(['{"a":1}']);
  });

  it("takes none where it is not watched", async () => {
    const answer = await fetch(plain.origin + reportsPath, { method: "POST", body: "{}" });
    expect(answer.status).toBe(404);
  });
});
