/** @jest-environment node */
import { createHash } from "node:crypto";

import { contentSecurityPolicy } from "../../hosting/contentSecurityPolicy";
import { cloudNames, clouds } from "../../src/adapters/config/clouds";

function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values];
    }),
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const html = `<style>p{}</style><script data-x="1">first()</script><script defer src="a.js"></script>`;

describe("contentSecurityPolicy", () => {
  it("allows inline scripts and styles of the page by their hash", () => {
    const policy = directives(contentSecurityPolicy({ cloud: clouds.global, html }));
    expect(policy.get("script-src")).toContain(hashOf("first()"));
    expect(policy.get("style-src")).toContain(hashOf("p{}"));
  });

  it("has no hash for a script that is loaded", () => {
    const policy = directives(contentSecurityPolicy({ cloud: clouds.global, html }));
    expect(policy.get("script-src")?.filter((value) => value.startsWith("'sha256-"))).toHaveLength(
      1,
    );
  });

  it("allows no style that a script inserts", () => {
    const policy = directives(contentSecurityPolicy({ cloud: clouds.global, html: "" }));
    expect(policy.get("style-src")).toEqual(["'self'"]);
  });

  it.each(cloudNames)("names the services of the cloud %s and no unsafe source", (name) => {
    const cloud = clouds[name];
    const text = contentSecurityPolicy({ cloud, html });
    const policy = directives(text);
    expect(text).not.toContain("unsafe");
    expect(policy.get("default-src")).toEqual(["'none'"]);
    const sources = policy.get("script-src") ?? [];
    expect(sources.some((source) => cloud.officeScript.startsWith(source))).toBe(true);
    expect(policy.get("connect-src")).toEqual(
      expect.arrayContaining([
        cloud.signInOrigin,
        cloud.graphOrigin,
        `https://*${cloud.dataverseHostSuffixes[0] ?? ""}`,
      ]),
    );
    expect(policy.get("frame-ancestors")).toEqual(["'self'", ...cloud.outlookOrigins]);
  });

  it("closes what the pane never needs", () => {
    const policy = directives(contentSecurityPolicy({ cloud: clouds.global, html }));
    for (const name of ["object-src", "base-uri", "form-action"]) {
      expect(policy.get(name)).toEqual(["'none'"]);
    }
  });

  it.each(["global", "gcc"] as const)("lets office.js move between its hosts in %s", (name) => {
    const text = contentSecurityPolicy({ cloud: clouds[name], html });
    expect(directives(text).get("script-src")).toEqual(
      expect.arrayContaining([
        "https://officeapis.public.onecdn.static.microsoft",
        "https://appsforoffice.microsoft.com/lib/1/hosted/",
      ]),
    );
  });

  it("allows no whole host that holds other people's scripts too", () => {
    const sources = directives(contentSecurityPolicy({ cloud: clouds.global, html: "" }));
    expect(sources.get("script-src")).toEqual([
      "'self'",
      "https://officeapis.public.onecdn.static.microsoft",
      "https://appsforoffice.microsoft.com/lib/1/hosted/",
      "https://ajax.aspnetcdn.com/ajax/3.5/",
    ]);
  });

  it("enforces nothing of Trusted Types, which could stop office.js", () => {
    expect(contentSecurityPolicy({ cloud: clouds.global, html })).not.toMatch(/trusted-types/);
  });

  it("takes other origins in place of the cloud's", () => {
    const local = "http://localhost:4000";
    const policy = directives(
      contentSecurityPolicy({
        cloud: clouds.global,
        html: "",
        connectOrigins: [local],
        scriptOrigins: [],
        frameAncestors: [],
      }),
    );
    expect(policy.get("connect-src")).toEqual(["'self'", local]);
    expect(policy.get("script-src")).toEqual(["'self'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'self'"]);
  });
});
