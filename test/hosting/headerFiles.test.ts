import { headerFiles } from "../../hosting/headerFiles";
import { everyFile, headersAt, siteRules } from "../../hosting/siteHeaders";

const policy = "default-src 'none'; frame-ancestors 'self' https://outlook.office.com";
const reported = "require-trusted-types-for 'script'";
const rules = siteRules([{ path: "/taskpane.html", html: "<p>" }], () => ({
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

/** What Netlify would serve: every block that fits, values of the same header joined. */
function fromNetlify(path: string): Readonly<Record<string, string>> {
  const served: Record<string, string> = {};
  for (const block of fileOf("_headers").trim().split("\n\n")) {
    const [pattern = "", ...lines] = block.split("\n");
    if (!fits(pattern, path)) continue;
    for (const line of lines) {
      const [, name = "", value = ""] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      const key = name.toLowerCase();
      served[key] = key in served ? `${served[key] ?? ""}, ${value}` : value;
    }
  }
  return served;
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

/** What nginx would serve: the one location that fits best. */
function fromNginx(path: string): Readonly<Record<string, string>> {
  const blocks = [...fileOf("nginx.conf").matchAll(/location ([^{]+) \{\n([^}]*)\}/g)];
  const isExact = ([, place]: RegExpExecArray) => place === `= ${path}`;
  const isPrefix = ([, place = ""]: RegExpExecArray) =>
    place.startsWith("^~ ") && path.startsWith(place.slice(3));
  const [, , body = ""] =
    blocks.find(isExact) ??
    blocks.find(isPrefix) ??
    blocks.find(([, place]) => place === "/") ??
    [];
  const headers = [...body.matchAll(/add_header (\S+) "([^"]*)" always;/g)];
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
  return lowerCase(
    Object.fromEntries(
      added.map((one) => [one.getAttribute("name") ?? "", one.getAttribute("value") ?? ""]),
    ),
  );
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

describe.each([
  ["Netlify", fromNetlify],
  ["Azure Static Web Apps", fromAzure],
  ["nginx", fromNginx],
  ["IIS", fromIis],
  ["the local server", (path: string) => headersAt(path, rules)],
] as const)("headers for %s", (_, served) => {
  it.each(expectations)("serve $path with $header", ({ path, header, value }) => {
    expect(served(path)[header]).toBe(value);
  });

  it("are the same as everywhere else", () => {
    for (const { path } of expectations) expect(served(path)).toEqual(headersAt(path, rules));
  });

  it("do not forbid frames in general, which would shut out Outlook", () => {
    expect(served("/taskpane.html")).not.toHaveProperty(["x-frame-options"]);
  });
});

describe("everyFile", () => {
  it("promises https for at least a year", () => {
    const [, seconds] = /max-age=(\d+)/.exec(everyFile["strict-transport-security"] ?? "") ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(31_536_000);
  });
});
