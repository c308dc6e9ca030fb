import path from "node:path";

import type { Answer } from "../fetchUrl";
import { isSignIn, redirectTarget } from "./redirects";

/** Why a file does not arrive, whatever file it is. */
export interface Cause {
  readonly kind: "none" | "redirect" | "signIn" | "refused" | "missing" | "server" | "page";
  readonly found: string;
  readonly fix: string;
}

const openIt =
  "Let everybody read the site's files without signing in: Outlook cannot sign in for them, and they hold no secret.";

/** The first cause why an answer is not the file that was asked for; undefined where it may be. */
export function answerCause(origin: string, place: string, answer: Answer): Cause | undefined {
  const { status, problem } = answer;
  if (status === 0) {
    const { found, fix } = problem ?? { found: "does not answer", fix: "Look at the web server." };
    return { kind: "none", found, fix };
  }
  if (problem?.kind === "proxy") return { kind: "none", found: problem.found, fix: problem.fix };
  if (status >= 300 && status < 400 && status !== 304) return redirectCause(origin, place, answer);
  return status === 200 ? pageCause(place, answer) : statusCause(status);
}

function redirectCause(origin: string, place: string, answer: Answer): Cause {
  const target = redirectTarget(origin + place, answer);
  if (target === undefined) {
    const found = `answers with status ${answer.status}, and leads nowhere`;
    return { kind: "redirect", found, fix: "Take the redirect away at the web server." };
  }
  // What stands behind may name who asked.
  const shown = target.origin + target.pathname;
  if (isSignIn(target)) {
    return { kind: "signIn", found: `leads to a sign-in, at ${shown}`, fix: openIt };
  }
  if (target.origin === origin) {
    const to = target.pathname === place ? "itself, without end" : target.pathname;
    const found = `leads elsewhere on the site, to ${to} (status ${answer.status})`;
    return {
      kind: "redirect",
      found,
      fix: "Take the redirect away: each file is to answer itself.",
    };
  }
  const found = `leads to ${target.origin} (redirect, status ${answer.status})`;
  const fix =
    target.protocol === "https:"
      ? `Take the redirect away, or host the add-in at ${target.origin}: manifest, registration and check want that address then.`
      : "Take the redirect away: Outlook loads nothing over plain http.";
  return { kind: "redirect", found, fix };
}

function statusCause(status: number): Cause {
  const answers = `answers with status ${status}`;
  if (status === 401)
    return { kind: "signIn", found: `${answers}: asks for a sign-in`, fix: openIt };
  if (status === 403) {
    const fix = `${openIt} Look at access rules, at the files' rights, and at a firewall that refuses programs.`;
    return { kind: "refused", found: `${answers}: is forbidden`, fix };
  }
  if (status === 404 || status === 410) {
    return { kind: "missing", found: `is missing (status ${status})`, fix: copyIt };
  }
  if (status === 407 || status === 511) {
    const fix = "Run the check past the proxy or the hotspot: HTTPS_PROXY and NO_PROXY say how.";
    return { kind: "none", found: `${answers}: a proxy or hotspot wants a sign-in first`, fix };
  }
  if (status === 429) {
    const fix = "Let a browser load some fifty files at once; then check again.";
    return { kind: "refused", found: `${answers}: too many requests`, fix };
  }
  if (status >= 500) {
    const fix = "Look into the log of the web server.";
    return { kind: "server", found: `${answers}: an error of the server's own`, fix };
  }
  return { kind: "server", found: `${answers}, not 200`, fix: "Look at the web server's rules." };
}

export const copyIt = "Copy it from the build: all of dist/ belongs on the site.";

/** A page where a file was asked for, or a page of somebody else's. */
function pageCause(place: string, { body }: Answer): Cause | undefined {
  const start = String(body.subarray(0, 4_000)).trimStart();
  if (!/^(?:<!doctype html|<html|<head|<body|<h1|<title|<meta)/i.test(start)) return undefined;
  const isPage = path.posix.extname(place) === ".html";
  if (isPage && isOurs(start)) return undefined;
  if (/type=["']?password|sign.?in|log.?in|anmeld/i.test(start)) {
    return { kind: "signIn", found: `shows a page to sign in${titled(start)}`, fix: openIt };
  }
  const fix = isPage
    ? "Look at what answers there: the web server, a proxy or a firewall shows a page of its own."
    : `Answer with 404 where a file is missing, and look whether this one is there. ${copyIt}`;
  const found = isPage
    ? `is another page${titled(start)}, not the add-in's`
    : `is not the file but a page${titled(start)}: the site, or a proxy, answers with it for what it does not have`;
  return { kind: "page", found, fix };
}

function isOurs(start: string): boolean {
  return /Who Knows Whom|name="?version"?|<style>/.test(start);
}

function titled(html: string): string {
  const title = /<title[^>]*>\s*([^<]{1,60})/i.exec(html)?.[1]?.trim();
  return title === undefined ? "" : ` ("${title}")`;
}
