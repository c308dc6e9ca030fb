import type { Cloud } from "../src/adapters/config/clouds";
import { contentSecurityPolicy, styleHashes } from "./contentSecurityPolicy";
import type { Page } from "./siteHeaders";

/** How the pages of the build are protected in a cloud. */
export function pagePolicy(cloud: Cloud): (page: Page) => string {
  return ({ path, html }) =>
    isWindow(path) ? windowPolicy(html) : contentSecurityPolicy({ cloud, html });
}

/**
 * The policy of sign-in pages, which open in a window of their own: no page may frame them, and
 * they connect to no other site.
 */
export function windowPolicy(html: string): string {
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

export function isWindow(path: string): boolean {
  return path === "/sign-in.html" || path === "/signed-in.html";
}
