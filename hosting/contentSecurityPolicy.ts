import { createHash } from "node:crypto";

import type { Cloud } from "../src/adapters/config/clouds";
import { scriptSourcesOf } from "./scriptOrigins";

export interface PolicyOptions {
  readonly cloud: Cloud;
  /** The page as it is served: its inline scripts and styles are allowed by hash, nothing else inline. */
  readonly html: string;
  /** Origins to connect to instead of all the cloud's own: those of a tenant, or a local one's. */
  readonly connectOrigins?: readonly string[];
  /** Origins to load scripts from instead of the cloud's own. */
  readonly scriptOrigins?: readonly string[];
  /** Origins of pages that may frame the pane instead of the cloud's Outlook. */
  readonly frameAncestors?: readonly string[];
}

/** office.js frames this page for its own telemetry. */
const officeTelemetryOrigin = "https://telemetryservice.firstpartyapps.oaspapps.com";

/** What is enforced on a page inside Outlook: nothing of Trusted Types, which could stop office.js. */
export function contentSecurityPolicy(options: PolicyOptions): string {
  const { cloud, html } = options;
  const scripts = options.scriptOrigins ?? scriptSourcesOf(cloud);
  const connections = options.connectOrigins ?? connectOriginsOf(cloud);
  const frames = options.frameAncestors ?? cloud.outlookOrigins;
  return [
    "default-src 'none'",
    directive("script-src", ["'self'", ...scripts, ...hashes(inlineTexts(html, "script"))]),
    directive("style-src", ["'self'", ...styleHashes(html)]),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    directive("connect-src", ["'self'", ...connections]),
    directive("frame-src", [cloud.signInOrigin, officeTelemetryOrigin]),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    directive("frame-ancestors", ["'self'", ...frames]),
  ].join("; ");
}

function connectOriginsOf(cloud: Cloud): readonly string[] {
  const crm = cloud.dataverseHostSuffixes.map((suffix) => `https://*${suffix}`);
  return [cloud.signInOrigin, cloud.graphOrigin, ...crm];
}

function inlineTexts(html: string, element: "script" | "style"): readonly string[] {
  const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${element}>`, "gi");
  return [...html.matchAll(inline)].map(([, text = ""]) => text);
}

/** Of the inline styles of a page. */
export function styleHashes(html: string): readonly string[] {
  return hashes(inlineTexts(html, "style"));
}

function hashes(texts: readonly string[]): readonly string[] {
  const sources = texts.map(
    (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  return [...new Set(sources)];
}

function directive(name: string, sources: readonly string[]): string {
  return [name, ...sources].join(" ");
}
