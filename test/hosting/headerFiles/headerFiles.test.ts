import { headerFiles } from "../../../hosting/headerFiles/headerFiles";
import { everyFile, headersAt, siteRules } from "../../../hosting/siteHeaders";

const policy = "default-src 'none'; frame-ancestors 'self' https://outlook.office.com";
const reported = "require-trusted-types-for 'script'";
const pages = ["/taskpane.html", "/index.html", "/404.html"].map((path) => ({ path, html: "<p>" }));
const rules = siteRules(pages, () => ({
  "content-security-policy": policy,
  "content-security-policy-report-only": reported,
}));
const files = headerFiles(rules);
const fileOf = (name: string) => files[name] ?? "";

/** Paths of every kind, and what they have to be served with. */
const expectations = [
  { path: "/taskpane.html", header: "content-security-policy", value: policy },
  { path: "/taskpane.html", header: "content-security-policy-report-only", value: reported },
  { path: "/taskpane.html", header: "cache-control", value: "no-cache" },
  { path: "/config.json", header: "cache-control", value: "no-cache" },
  {
    path: "/static/taskpane.0a1b.js",
    header: "cache-control",
    value: "public, max-age=31536000, immutable",
  },
  { path: "/assets/icon-16.png", header: "cache-control", value: "public, max-age=86400" },
  { path: "/anything", header: "x-content-type-options", value: "nosniff" },
  { path: "/anything", header: "referrer-policy", value: "no-referrer" },
] as const;

type Merge = (former: string, value: string) => string;

/** What a host serves that reads `_headers`: every block that fits, values of the same header merged. */
function fromBlocks(text: string, path: string, merge: Merge): Readonly<Record<string, string>> {
  const served = new Map<string, string>();
  for (const block of text.trim().split("\n\n")) {
    const [pattern = "", ...lines] = block.split("\n");
    if (!fits(pattern, path)) continue;
    for (const line of lines) {
      const [, name = "", value = ""] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      const former = served.get(name.toLowerCase());
      served.set(name.toLowerCase(), former === undefined ? value : merge(former, value));
    }
  }
  return Object.fromEntries(served);
}

/** The most specific rule counts. */
function fromNetlify(path: string): Readonly<Record<string, string>> {
  return fromBlocks(fileOf("_headers"), path, (_, value) => value);
}

/** All rules that fit count. */
function fromCloudflare(path: string): Readonly<Record<string, string>> {
  const { _headers: text = "" } = headerFiles(rules, ["cloudflare"]);
  return fromBlocks(text, path, (former, value) => `${former}, ${value}`);
}

interface StaticWebApp {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly {
    readonly route: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
}

/** What Azure would serve: the headers of all files and those of the first route that fits. */
function fromAzure(path: string): Readonly<Record<string, string>> {
  const { globalHeaders, routes } = JSON.parse(fileOf("staticwebapp.config.json")) as StaticWebApp;
  const route = routes.find((one) => fits(one.route, path));
  return lowerCase({ ...globalHeaders, ...route?.headers });
}

/** What nginx would serve of a file: the one location that fits best, or what stands around them. */
function fromNginx(path: string): Readonly<Record<string, string>> {
  const text = fileOf("nginx.conf");
  const blocks = [...text.matchAll(/^location (\S+ [^{]+) \{\n([^]*?)^\}/gm)];
  const isExact = ([, place]: RegExpExecArray) => place === `= ${path}`;
  const isPrefix = ([, place = ""]: RegExpExecArray) =>
    place.startsWith("^~ ") && path.startsWith(place.slice(3));
  const [, , own] = blocks.find(isExact) ?? blocks.find(isPrefix) ?? [];
  const around = text.slice(0, text.indexOf("\nlocation"));
  const headers = [...(own ?? around).matchAll(/add_header (\S+) "([^"]*)"/g)];
  return lowerCase(Object.fromEntries(headers.map(([, name = "", value = ""]) => [name, value])));
}

/** What IIS would serve: the headers of the site, replaced by those of the location. */
function fromIis(path: string): Readonly<Record<string, string>> {
  const document = new DOMParser().parseFromString(fileOf("web.config"), "application/xml");
  const place = [...document.querySelectorAll("location")].find((one) => {
    const of = `/${one.getAttribute("path") ?? ""}`;
    return path === of || path.startsWith(`${of}/`);
  });
  const site = document.querySelector("configuration > system\\.webServer");
  const added = [site, place].flatMap((part) => [
    ...(part?.querySelectorAll("customHeaders > add") ?? []),
  ]);
  const caching = place?.querySelector("clientCache");
  return lowerCase({
    ...Object.fromEntries(
      added.map((one) => [one.getAttribute("name") ?? "", one.getAttribute("value") ?? ""]),
    ),
    ...(caching && { "cache-control": cachingOf(caching) }),
  });
}

/** As IIS puts it together: the words of the file, then the age. */
function cachingOf(element: Element): string {
  const attribute = (name: string) => element.getAttribute(name) ?? "";
  if (attribute("cacheControlMode") === "DisableCache") return "no-cache";
  const [days = ""] = attribute("cacheControlMaxAge").split(".");
  return `${attribute("cacheControlCustom")},max-age=${Number(days) * 86_400}`;
}

/** The order of what stands between commas says nothing. */
function directivesOf(header = ""): readonly string[] {
  return header.split(/,\s*/).sort();
}

/** The policy of `_headers` for paths without a rule: it must not forbid what a page needs. */
const wall =
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' https://outlook.office.com";

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** Pages and what belongs to none, beside the paths above. */
const allPaths = [...expectations.map(({ path }) => path), "/manifest.xml", "/config.schema.json"];

describe.each([
  ["Netlify", fromNetlify],
  ["Azure Static Web Apps", fromAzure],
  ["nginx", fromNginx],
  ["IIS", fromIis],
  ["the local server", (path: string) => headersAt(path, rules)],
] as const)("headers for %s", (_, served) => {
  it.each(expectations)("serve $path with $header", ({ path, header, value }) => {
    expect(directivesOf(served(path)[header])).toEqual(directivesOf(value));
  });

  it.each(allPaths)("are the same as everywhere else at %s", (path) => {
    const { "cache-control": caching, "content-security-policy": found, ...rest } = served(path);
    const expected = headersAt(path, rules);
    expect({ ...expected, ...rest }).toEqual(expected);
    expect(directivesOf(caching)).toEqual(directivesOf(expected["cache-control"]));
    expect([expected["content-security-policy"], wall]).toContain(found);
  });

  it.each([...allPaths, "/anything"])("say at %s who may frame it", (path) => {
    expect(served(path)["content-security-policy"]).toContain("frame-ancestors");
  });

  it("do not forbid frames in general, which would shut out Outlook", () => {
    expect(served("/taskpane.html")).not.toHaveProperty(["x-frame-options"]);
  });
});

describe("headers for Cloudflare", () => {
  const [everywhere, own, ...others] = (
    fromCloudflare("/taskpane.html")["content-security-policy"] ?? ""
  ).split(", ");

  it("forbid nothing everywhere that a page's own policy allows", () => {
    expect([own, others]).toEqual([policy, []]);
    expect(everywhere).toBe(wall);
  });

  it("take back that every other site may read the files", () => {
    const { _headers: text } = headerFiles(rules, ["cloudflare"]);
    expect(text).toMatch(/^\/\*\n(?: {2}.*\n)* {2}! Access-Control-Allow-Origin$/m);
  });

  it("hold to the service's limits", () => {
    const { _headers: text = "" } = headerFiles(rules, ["cloudflare"]);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(2_000);
    expect(text.match(/^\//gm)?.length).toBeLessThan(100);
  });
});

describe.each([
  ["Netlify and Cloudflare", fromNetlify],
  ["Azure Static Web Apps", fromAzure],
] as const)("the rules of %s", (_, served) => {
  it("fit a page whose ending the host leaves out", () => {
    expect(served("/taskpane")).toEqual(served("/taskpane.html"));
  });

  it("fit the page at the site's address", () => {
    expect(served("/")).toEqual(served("/index.html"));
    expect(served("/")["cache-control"]).toBe("no-cache");
  });
});

describe("errors", () => {
  it("are kept by no browser behind nginx", () => {
    const kept = /add_header Cache-Control "[^"]*max-age[^"]*" always/;
    expect(fileOf("nginx.conf")).not.toMatch(kept);
    expect(fileOf("nginx.conf")).toContain('add_header Cache-Control "no-store" always');
  });

  it("are kept by no browser behind IIS, which sends custom headers with them", () => {
    expect(fileOf("web.config")).not.toMatch(/name="Cache-Control"/);
  });

  it("stay errors in Azure, where a missing script must not come as a page", () => {
    const config = JSON.parse(fileOf("staticwebapp.config.json")) as Record<string, unknown>;
    expect(config["responseOverrides"]).toEqual({ "404": { rewrite: "/404.html" } });
    expect(config).not.toHaveProperty("navigationFallback");
  });
});

describe("the files that servers read", () => {
  it.each(["nginx.conf", "web.config", "staticwebapp.config.json"])(
    "hold no value that is missing: %s",
    (name) => {
      expect(fileOf(name)).not.toMatch(/undefined|\[object/);
    },
  );

  it("make a well-formed web.config", () => {
    const document = new DOMParser().parseFromString(fileOf("web.config"), "application/xml");
    expect(document.querySelector("parsererror")).toBeNull();
  });

  it("are within what Azure reads, 20 KB", () => {
    expect(fileOf("staticwebapp.config.json").length).toBeLessThan(20_000);
  });
});

describe("everyFile", () => {
  const promise = everyFile["strict-transport-security"] ?? "";

  it("promises https for at least a year", () => {
    const [, seconds] = /max-age=(\d+)/.exec(promise) ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(31_536_000);
  });

  it("promises it for no other host", () => {
    expect(promise).not.toContain("includeSubDomains");
  });
});
