/** @jest-environment node */
import { createLocalCertificate } from "@who-knows-whom/stand-in-base/http/localCertificate";
import type { Certificate } from "@who-knows-whom/stand-in-base/http/localCertificate";

import { createFetchUrl } from "../../admin/check/fetchUrl";
import { checkSite } from "../../admin/check/checkSite";
import type { Finding } from "../../admin/check/finding";
import type { SiteAnswer } from "../../admin/site/siteAnswers";
import { clouds } from "../../src/adapters/config/clouds";
import { aConfigFile, aTenantEntry, tenantId } from "../adapters/config/aConfigFile";
import { serveASite } from "./aSite";
import type { Mistake, ServedSite } from "./aSite";

// Making one takes half a second.
let tls: Certificate;
let site: ServedSite;

beforeAll(async () => {
  tls = await createLocalCertificate();
});
beforeEach(async () => {
  site = await serveASite(tls);
});
afterEach(() => {
  site.close();
});

async function problems(): Promise<readonly Finding[]> {
  const findings = await checkSite({ origin: site.origin, fetchUrl: site.fetchUrl });
  return findings.filter(({ status }) => status !== "good");
}

/** A mistake of one file, or of all below a folder. */
function mistakeAt(place: string, change: (answer: SiteAnswer) => SiteAnswer): Mistake {
  return (pathname, answer) =>
    pathname === place || (place.endsWith("/") && pathname.startsWith(place))
      ? change(answer)
      : answer;
}

function withoutFile(place: string): Mistake {
  return mistakeAt(place, () => ({ status: 404, headers: {}, body: Buffer.alloc(0) }));
}

function withHeader(place: string, name: string, value: string): Mistake {
  return mistakeAt(place, (answer) => ({
    ...answer,
    headers: { ...answer.headers, [name]: value },
  }));
}

function withoutHeader(place: string, name: string): Mistake {
  return mistakeAt(place, (answer) => ({
    ...answer,
    headers: Object.fromEntries(Object.entries(answer.headers).filter(([one]) => one !== name)),
  }));
}

function withPolicy(place: string, from: string, to: string): Mistake {
  return mistakeAt(place, (answer) => {
    const { "content-security-policy": policy = "", ...headers } = answer.headers;
    return {
      ...answer,
      headers: { ...headers, "content-security-policy": policy.replace(from, to) },
    };
  });
}

function withText(place: string, change: (text: string) => string): Mistake {
  return mistakeAt(place, (answer) => ({
    ...answer,
    body: Buffer.from(change(String(answer.body))),
  }));
}

function withConfig(part: object, tenant = aTenantEntry()): Mistake {
  return withText("/config.json", () => JSON.stringify(aConfigFile(part, tenant)));
}

const formerOfficeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What goes wrong in real deployments, the place that has to be named, and a word of what is said. */
const mistakes: readonly (readonly [string, Mistake, string, RegExp])[] = [
  ["the page of sign-in is missing", withoutFile("/sign-in.html"), "/sign-in.html", /404/],
  [
    "anybody may frame the page of sign-in",
    withPolicy("/sign-in.html", "frame-ancestors 'none'", "frame-ancestors *"),
    "/sign-in.html",
    /frame-ancestors \*/,
  ],
  ["the pane is missing", withoutFile("/taskpane.html"), "/taskpane.html", /404/],
  [
    "a script is missing",
    withoutFile("/static/taskpane.0a1b2c.js"),
    "/static/taskpane.0a1b2c.js",
    /404/,
  ],
  ["the commands are missing", withoutFile("/commands.html"), "/commands.html", /404/],
  [
    "scripts have another type",
    withHeader("/static/", "content-type", "text/plain"),
    "/static/taskpane.0a1b2c.js",
    /text\/plain/,
  ],
  [
    "unknown paths answer with a page of the server",
    mistakeAt("/config.json", ({ headers }) => ({
      status: 200,
      headers: { ...headers, "content-type": "text/html" },
      body: Buffer.from("<h1>"),
    })),
    "/config.json",
    /text\/html[^]*not JSON/,
  ],
  [
    "no policy",
    withoutHeader("/taskpane.html", "content-security-policy"),
    "/taskpane.html",
    /no content security policy/,
  ],
  [
    "a policy that allows inline scripts",
    withPolicy("/taskpane.html", "script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    "/taskpane.html",
    /unsafe-inline/,
  ],
  [
    "a policy without an Outlook host",
    withPolicy("/taskpane.html", " https://outlook.office365.com", ""),
    "/taskpane.html",
    /frame-ancestors/,
  ],
  [
    "a policy that leaves out the CRM",
    withPolicy("/taskpane.html", " https://contoso.crm4.dynamics.com", ""),
    "/taskpane.html",
    /connect-src/,
  ],
  [
    "a policy that lets the pane connect to everybody's CRM",
    withPolicy("/taskpane.html", "https://contoso.crm4.dynamics.com", "https://*.dynamics.com"),
    "/taskpane.html",
    /connect-src/,
  ],
  [
    "a policy of an older build",
    withPolicy("/taskpane.html", "'sha256-", "'sha256-x"),
    "/taskpane.html",
    /script-src|style-src/,
  ],
  [
    "no frames at all",
    withHeader("/taskpane.html", "x-frame-options", "SAMEORIGIN"),
    "/taskpane.html",
    /x-frame-options/,
  ],
  [
    "no HSTS",
    withoutHeader("/taskpane.html", "strict-transport-security"),
    "/taskpane.html",
    /strict-transport-security/,
  ],
  [
    "HSTS for a day",
    withHeader("/taskpane.html", "strict-transport-security", "max-age=86400"),
    "/taskpane.html",
    /86400/,
  ],
  [
    "types may be guessed",
    withoutHeader("/static/", "x-content-type-options"),
    "/static/taskpane.0a1b2c.js",
    /x-content-type-options/,
  ],
  [
    "addresses leak to others",
    withHeader("/taskpane.html", "referrer-policy", "unsafe-url"),
    "/taskpane.html",
    /referrer-policy/,
  ],
  [
    "no permissions policy",
    withoutHeader("/taskpane.html", "permissions-policy"),
    "/taskpane.html",
    /permissions-policy/,
  ],
  [
    "the pane is kept for a day",
    withHeader("/taskpane.html", "cache-control", "max-age=86400"),
    "/taskpane.html",
    /cache-control/,
  ],
  [
    "config.json is kept",
    withoutHeader("/config.json", "cache-control"),
    "/config.json",
    /cache-control/,
  ],
  [
    "scripts are asked for each time",
    withHeader("/static/", "cache-control", "no-store"),
    "/static/taskpane.0a1b2c.js",
    /no-store/,
  ],
  [
    "icons may not be kept",
    withHeader("/assets/", "cache-control", "no-store"),
    "/assets/icon-64.png",
    /no-store/,
  ],
  [
    "config.json is no JSON",
    withText("/config.json", (text) => `${text},`),
    "/config.json",
    /is not JSON/,
  ],
  [
    "config.json has a key nobody knows",
    withConfig({ clientID: "x" }),
    "/config.json",
    /clientID: is not a known key/,
  ],
  ["config.json has no tenant", withConfig({ tenants: {} }), "/config.json", /tenant/],
  ["the add-in is switched off", withConfig({ enabled: false }), "/config.json", /switched off/],
  [
    "the CRM is somebody else's",
    withConfig({}, aTenantEntry({ dataverseUrl: "https://crm.example" })),
    "/config.json",
    /dataverseUrl/,
  ],
  [
    "config.json is that of the local tenant",
    withConfig({ cloud: "local" }),
    "/config.json",
    /local/,
  ],
  [
    "the page loads another cloud's script",
    withConfig({ cloud: "gcchigh" }),
    "/taskpane.html",
    /gcch/,
  ],
  [
    "the page loads the script from where its cloud had it before",
    withText("/taskpane.html", (text) =>
      text.replace(clouds.global.officeScript, formerOfficeScript),
    ),
    "/taskpane.html",
    /onecdn/,
  ],
  [
    "Trusted Types are enforced, as older builds had it",
    withPolicy("/taskpane.html", "object-src", "trusted-types default; object-src"),
    "/taskpane.html",
    /further directives/,
  ],
  [
    "the manifest is that of the local address",
    withText("/manifest.xml", (text) =>
      text.replaceAll(/https:\/\/localhost:\d+/g, "https://localhost:3000"),
    ),
    "manifest",
    /https:\/\/localhost:3000/,
  ],
  [
    "the manifest is older",
    withText("/manifest.xml", (text) => text.replace(/<Version>[^<]*/, "<Version>1.0.0.0")),
    "manifest",
    /1\.0\.0\.0/,
  ],
  [
    "the manifest asks for more",
    withText("/manifest.xml", (text) => text.replace("ReadItem", "ReadWriteMailbox")),
    "manifest",
    /ReadWriteMailbox/,
  ],
  [
    "the manifest has another id",
    withText("/manifest.xml", (text) => text.replace("6f1f1d5e", "00000000")),
    "manifest",
    /another id/,
  ],
  [
    "the manifest is none",
    withText("/manifest.xml", () => "<html/>"),
    "manifest",
    /no add-in manifest/,
  ],
  [
    "the manifest was changed by hand",
    withText("/manifest.xml", (text) => text.replace("wkw.message.ask", "wkw.message.other")),
    "manifest",
    /differs/,
  ],
  [
    "an icon has another size",
    mistakeAt("/assets/icon-16.png", (answer) => ({
      ...answer,
      body: Buffer.concat([answer.body.subarray(0, 16), Buffer.from([0, 0, 0, 32, 0, 0, 0, 32])]),
    })),
    "/assets/icon-16.png",
    /32 x 32/,
  ],
  ["an icon is missing", withoutFile("/assets/icon-80.png"), "/assets/icon-80.png", /404/],
  [
    "the pane is of another version than the commands",
    withText("/commands.html", (text) => text.replace(/content=[\d.]+/, "content=0.0.9")),
    "/commands.html",
    /0\.0\.9/,
  ],
];

describe("checkSite", () => {
  it("finds nothing to fix where nothing is wrong", async () => {
    expect(await problems()).toEqual([]);
  });

  it.each(mistakes)("finds that %s", async (_, mistake, place, said) => {
    site.makeMistake(mistake);
    const found = await problems();
    const named = found.filter((one) => one.place === place);
    expect(named.map(({ found: text }) => text).join("\n")).toMatch(said);
    expect(named.every(({ fix = "" }) => fix !== "")).toBe(true);
  });

  it("finds that the certificate is not trusted", async () => {
    const findings = await checkSite({ origin: site.origin, fetchUrl: createFetchUrl() });
    expect(findings[0]).toMatchObject({ place: site.origin, status: "bad" });
  });

  it("reports a site that does not answer", async () => {
    site.close();
    const findings = await checkSite({ origin: site.origin, fetchUrl: site.fetchUrl });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ place: site.origin, status: "bad" });
  });

  it("finds that the tenant does not exist", async () => {
    site.changeServices({ isTenantKnown: false });
    expect(await problems()).toMatchObject([{ place: `tenant ${tenantId}`, status: "bad" }]);
  });

  it("reports a CRM that refuses every request", async () => {
    site.changeServices({ allowedOrigin: "" });
    expect(await problems()).toMatchObject([{ place: "https://contoso.crm4.dynamics.com" }]);
  });

  it("finds that redirect addresses are not registered", async () => {
    site.changeServices({ registered: [] });
    const places = (await problems()).map(({ place }) => place);
    expect(places).toEqual([
      `brk-multihub://${new URL(site.origin).host}`,
      `${site.origin}/signed-in.html`,
    ]);
  });

  it("finds that Outlook's script leads where the policy does not", async () => {
    const location = "https://elsewhere.example/office.js";
    site.changeServices({
      office: () => ({ status: 302, headers: { location }, body: Buffer.alloc(0) }),
    });
    expect(await problems()).toMatchObject([{ place: clouds.global.officeScript, status: "bad" }]);
  });

  it("takes the manifest it is given instead of the site's own", async () => {
    const findings = await checkSite({
      origin: site.origin,
      fetchUrl: site.fetchUrl,
      manifest: "<html/>",
    });
    expect(findings.filter(({ status }) => status === "bad")).toMatchObject([
      { place: "manifest" },
    ]);
  });
});
