import type { SiteRule } from "../siteHeaders";
import { nginxConf } from "./nginxConf";
import { staticWebApp } from "./staticWebApp";
import { cloudflareHeaders, underscoreHeaders } from "./underscoreHeaders";
import { webConfig } from "./webConfig";

/** Kinds of web servers and services whose files can be written. */
export const hostNames = ["nginx", "iis", "swa", "netlify", "cloudflare"] as const;

export type HostName = (typeof hostNames)[number];

interface HeaderFile {
  readonly name: string;
  readonly write: (rules: readonly SiteRule[]) => string;
}

const fileByHost: Readonly<Record<HostName, HeaderFile>> = {
  nginx: { name: "nginx.conf", write: nginxConf },
  iis: { name: "web.config", write: webConfig },
  swa: { name: "staticwebapp.config.json", write: staticWebApp },
  netlify: { name: "_headers", write: underscoreHeaders },
  cloudflare: { name: "_headers", write: cloudflareHeaders },
};

/** For where it is not known who will serve the files: what both services that read `_headers` take. */
const everyHost: readonly HostName[] = ["nginx", "iis", "swa", "netlify"];

/** The same rules in the words of web servers, by file name. */
export function headerFiles(
  rules: readonly SiteRule[],
  hosts: readonly HostName[] = everyHost,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    hosts.map((host) => [fileByHost[host].name, fileByHost[host].write(rules)]),
  );
}
