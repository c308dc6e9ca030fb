import type { Cloud } from "../src/adapters/config/clouds";
import { contentSecurityPolicy, styleHashes } from "./contentSecurityPolicy";
import type { PolicyOptions } from "./contentSecurityPolicy";
import { quietPolicy } from "./siteHeaders";
import type { Headers, Page } from "./siteHeaders";
import { reportedTrustedTypes } from "./trustedTypes";

export type PolicyOrigins = Omit<PolicyOptions, "cloud" | "html">;

/** The headers that protect the pages of the build in a cloud, or with other origins in place of its own. */
export function pagePolicy(cloud: Cloud, origins: PolicyOrigins = {}): (page: Page) => Headers {
  return ({ path, html }) => {
    if (isQuiet(path)) return { "content-security-policy": quietPolicy };
    if (isWindow(path)) return { "content-security-policy": windowPolicy(html) };
    return {
      "content-security-policy": contentSecurityPolicy({ ...origins, cloud, html }),
      "content-security-policy-report-only": reportedTrustedTypes,
    };
  };
}

/**
 * The policy of sign-in pages, which open in a window of their own: no page may frame them, and
 * they connect to no other site.
 */
function windowPolicy(html: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styleHashes(html).join(" ")}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

function isWindow(path: string): boolean {
  return path === "/sign-in.html" || path === "/signed-in.html";
}

/** Pages for who came by mistake, in which nothing runs. */
function isQuiet(path: string): boolean {
  return path === "/index.html" || path === "/404.html";
}
