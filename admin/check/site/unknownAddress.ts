import type { Answer } from "../fetchUrl";
import { bad } from "../finding";
import type { Finding } from "../finding";
import { isSignIn, redirectTarget } from "./redirects";

const place = "unknown addresses";

const notFound =
  "Answer with status 404 for what is not there (no fallback to a page, as for single-page applications): a missing script must not look like one.";

/** CDNs keep an error for some minutes, which nobody notices. */
const longestKeptSeconds = 600;

/** What a site answers where it has nothing: an error, which no browser may keep. */
export function unknownAddress(origin: string, path: string, answer: Answer): readonly Finding[] {
  const target = redirectTarget(origin + path, answer);
  if (target !== undefined) return [bad(place, leads(target, origin), notFound)];
  const { status, headers } = answer;
  if (status === 200) {
    return [bad(place, "answer with a page and status 200 instead of 404", notFound)];
  }
  const { "cache-control": kept = "" } = headers;
  if (status < 400 || secondsIn(kept) <= longestKeptSeconds) return [];
  const fix =
    "Send cache-control with status 200 only (nginx: no `always` behind it): who asks for a file before it is copied would not see it later.";
  const found = `are kept as missing: status ${status} comes with cache-control: ${kept}`;
  return [bad(place, found, fix)];
}

function leads(target: URL, origin: string): string {
  if (isSignIn(target)) return `lead to a sign-in (${target.hostname})`;
  const to = target.origin === origin ? target.pathname : target.origin;
  return `lead to ${to} instead of status 404`;
}

function secondsIn(cacheControl: string): number {
  return Number(/(?:^|[,\s])max-age="?(\d+)/i.exec(cacheControl)?.[1] ?? 0);
}
