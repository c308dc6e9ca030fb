import { contentTypes } from "../contentTypes";
import { everyFile, hiddenFiles } from "../siteHeaders";
import type { Headers, SiteRule } from "../siteHeaders";
import { clientCache } from "./clientCache";
import { namedHeaders } from "./headerNames";

/** web.config of Internet Information Services, and of Azure App Service on Windows. */
export function webConfig(rules: readonly SiteRule[]): string {
  const locations = rules.map(({ path, headers }) => {
    const place = path.replace(/^\//, "").replace(/\/\*$/, "");
    const { "cache-control": caching = "", ...others } = headers;
    return [
      `  <location path="${place}">`,
      "    <system.webServer>",
      `      <staticContent>`,
      `        ${clientCache(caching)}`,
      `      </staticContent>`,
      ...customHeaders(others).map((line) => `      ${line}`),
      "    </system.webServer>",
      "  </location>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<configuration>",
    "  <system.webServer>",
    ...[...staticContent(), ...compression, ...hidden(), ...errors].map((line) => `    ${line}`),
    ...customHeaders(everyFile, removedHeaders).map((line) => `    ${line}`),
    "  </system.webServer>",
    ...locations,
    "</configuration>",
    "",
  ].join("\n");
}

/** Tells attackers what to look up, and nobody anything else. */
const removedHeaders = ["X-Powered-By"];

const compression = ['<urlCompression doStaticCompression="true" />'];

/** The status stays; only the words are ours. */
const errors = [
  '<httpErrors errorMode="Custom" existingResponse="Replace">',
  '  <remove statusCode="404" />',
  '  <error statusCode="404" path="404.html" responseMode="File" />',
  "</httpErrors>",
];

function staticContent(): readonly string[] {
  const types = Object.entries(contentTypes).flatMap(([ending, type]) => [
    `  <remove fileExtension="${ending}" />`,
    `  <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  ]);
  return ["<staticContent>", ...types, "</staticContent>"];
}

function hidden(): readonly string[] {
  // IIS never serves web.config.
  const segments = hiddenFiles.filter((name) => name !== "web.config");
  return [
    "<security>",
    "  <requestFiltering>",
    "    <hiddenSegments>",
    ...[".publish", ...segments].flatMap((segment) => [
      `      <remove segment="${segment}" />`,
      `      <add segment="${segment}" />`,
    ]),
    "    </hiddenSegments>",
    "  </requestFiltering>",
    "</security>",
  ];
}

function customHeaders(headers: Headers, removed: readonly string[] = []): readonly string[] {
  const lines = namedHeaders(headers).flatMap(([name, value]) => [
    `    <remove name="${name}" />`,
    `    <add name="${name}" value="${value}" />`,
  ]);
  return [
    "<httpProtocol>",
    "  <customHeaders>",
    ...removed.map((name) => `    <remove name="${name}" />`),
    ...lines,
    "  </customHeaders>",
    "</httpProtocol>",
  ];
}
