import { everyFile } from "../siteHeaders";
import type { Headers, SiteRule } from "../siteHeaders";
import { namedHeaders } from "./headerNames";
import { spellings } from "./spellings";

const policy = "content-security-policy";

/** `_headers` as Netlify and others read it. */
export function underscoreHeaders(rules: readonly SiteRule[]): string {
  return blocks(rules, []);
}

/** `_headers` of Cloudflare Pages, which lets every site read every file where nothing takes that back. */
export function cloudflareHeaders(rules: readonly SiteRule[]): string {
  return blocks(rules, ["  ! Access-Control-Allow-Origin"]);
}

/**
 * Of several blocks that fit a path, some hosts send the values of the last one, others all of them, and then
 * a browser obeys each policy: the one for all paths forbids nothing that a page needs.
 */
function blocks(rules: readonly SiteRule[], removals: readonly string[]): string {
  const everywhere = [
    "/*",
    ...lines({ ...everyFile, [policy]: sharedPolicy(rules) }),
    ...removals,
  ].join("\n");
  const single = rules.flatMap(({ path, headers }) =>
    spellings(path).map((one) => [one, ...lines(headers)].join("\n")),
  );
  return `${[everywhere, ...single].join("\n\n")}\n`;
}

function lines(headers: Headers): readonly string[] {
  return namedHeaders(headers).map(([name, value]) => `  ${name}: ${value}`);
}

/** What every rule forbids as well. */
function sharedPolicy(rules: readonly SiteRule[]): string {
  const frames = rules.flatMap(({ headers }) => framesOf(headers[policy] ?? ""));
  const framing = [...new Set(frames)].filter((source) => source !== "'none'");
  return [
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framing.length === 0 ? "'none'" : framing.join(" ")}`,
  ].join("; ");
}

function framesOf(text: string): readonly string[] {
  return /frame-ancestors ([^;]*)/.exec(text)?.[1]?.split(" ") ?? [];
}
