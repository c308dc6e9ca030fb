import { contentTypes } from "./contentTypes";
import { everyFile } from "./siteHeaders";
import type { Headers, SiteRule } from "./siteHeaders";

/** The same rules in the words of four kinds of web servers, by file name. */
export function headerFiles(rules: readonly SiteRule[]): Readonly<Record<string, string>> {
  return {
    "staticwebapp.config.json": staticWebApp(rules),
    _headers: netlifyHeaders(rules),
    "nginx.conf": nginxLocations(rules),
    "web.config": webConfig(rules),
  };
}

/** Azure Static Web Apps. */
function staticWebApp(rules: readonly SiteRule[]): string {
  const routes = rules.map(({ path, headers }) => ({ route: path, headers: properNames(headers) }));
  const mimeTypes = Object.fromEntries(
    Object.entries(contentTypes).map(([ending, type]) => [ending, type]),
  );
  const config = { globalHeaders: properNames(everyFile), routes, mimeTypes };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Netlify, Cloudflare Pages and others that read `_headers`. */
function netlifyHeaders(rules: readonly SiteRule[]): string {
  const blocks = [{ path: "/*", headers: everyFile }, ...rules].map(({ path, headers }) =>
    [path, ...pairs(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** To be included in a `server` block. A location with headers of its own loses those around it. */
function nginxLocations(rules: readonly SiteRule[]): string {
  const blocks = rules.map(({ path, headers }) => {
    const place = path.endsWith("*") ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
    return nginxBlock(place, { ...everyFile, ...headers });
  });
  const hidden = ["_headers", "nginx.conf", "staticwebapp.config.json", "web.config"].map(
    (name) => `location = /${name} {\n  return 404;\n}`,
  );
  return `${[...blocks, nginxBlock("/", everyFile), ...hidden].join("\n\n")}\n`;
}

function nginxBlock(place: string, headers: Headers): string {
  const lines = pairs(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return [`location ${place} {`, ...lines, "}"].join("\n");
}

/** Internet Information Services, and Azure App Service on Windows. */
function webConfig(rules: readonly SiteRule[]): string {
  const types = [".json", ".js"].map(
    (ending) =>
      `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${contentTypes[ending] ?? ""}" />`,
  );
  const locations = rules.map(({ path, headers }) => {
    const place = path.replace(/^\//, "").replace(/\/\*$/, "");
    return [
      `  <location path="${place}">`,
      "    <system.webServer>",
      iisHeaders(headers, "      "),
      "    </system.webServer>",
      "  </location>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<configuration>",
    "  <system.webServer>",
    "    <staticContent>",
    ...types,
    "    </staticContent>",
    iisHeaders(everyFile, "    "),
    "  </system.webServer>",
    ...locations,
    "</configuration>",
    "",
  ].join("\n");
}

function iisHeaders(headers: Headers, indent: string): string {
  const lines = pairs(headers).flatMap(([name, value]) => [
    `${indent}    <remove name="${name}" />`,
    `${indent}    <add name="${name}" value="${value}" />`,
  ]);
  return [
    `${indent}<httpProtocol>`,
    `${indent}  <customHeaders>`,
    ...lines,
    `${indent}  </customHeaders>`,
    `${indent}</httpProtocol>`,
  ].join("\n");
}

/** `Cache-Control`, as people write it. */
function pairs(headers: Headers): readonly (readonly [string, string])[] {
  return Object.entries(headers).map(([name, value]) => [
    name.replaceAll(/(?:^|-)[a-z]/g, (start) => start.toUpperCase()),
    value,
  ]);
}

function properNames(headers: Headers): Headers {
  return Object.fromEntries(pairs(headers));
}
