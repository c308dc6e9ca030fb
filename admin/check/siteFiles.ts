import path from "node:path";

import { contentTypes } from "../../hosting/contentTypes";
import { phoneIconPixels } from "../../hosting/manifest/phoneIcons";
import { buttonIconSizes } from "../../hosting/manifest/resources";
import type { Answer, FetchUrl } from "./fetchUrl";
import { bad, good } from "./finding";
import type { Finding } from "./finding";

/** The deployed site, read once. */
export interface Site {
  readonly origin: string;
  /** By path. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** Pages inside Outlook. */
export const pagePaths = ["/taskpane.html", "/commands.html", "/sign-in-dialog.html"] as const;

/** Pages of sign-in, in windows of their own. */
export const windowPaths = ["/sign-in.html", "/signed-in.html"] as const;

/** Icons of the buttons, on desktops and phones, and the two of the store and the admin center. */
export const iconPaths: readonly string[] = [
  ...[...buttonIconSizes, 128].map((size) => `/assets/icon-${size}.png`),
  ...phoneIconPixels.map((pixels) => `/assets/phone/icon-${pixels}.png`),
];

const otherPaths = ["/config.json", "/config.schema.json", "/manifest.xml", "/assets/support.html"];

/** Reads every file of the site: the known ones, and the scripts its pages name. */
export async function readSite(origin: string, fetchUrl: FetchUrl): Promise<Site> {
  const known = await read(
    [...pagePaths, ...windowPaths, ...otherPaths, ...iconPaths],
    origin,
    fetchUrl,
  );
  const scripts = [...pagePaths, ...windowPaths].flatMap((page) =>
    scriptsOf(String(known.get(page)?.body ?? "")),
  );
  const named = await read([...new Set(scripts)], origin, fetchUrl);
  return { origin, answers: new Map([...known, ...named]) };
}

async function read(paths: readonly string[], origin: string, fetchUrl: FetchUrl) {
  const answers = await Promise.all(
    paths.map(async (one) => [one, await fetchUrl(origin + one)] as const),
  );
  return new Map(answers);
}

/** Paths of the scripts a page loads from its own site. */
function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]*\ssrc=["']?([^"'\s>]+)/g)]
    .map(([, src = ""]) => src)
    .filter((src) => !src.includes("://"))
    .map((src) => path.posix.join("/", src));
}

/** Checks that every file exists and has the right content type. */
export function checkFiles({ answers }: Site): readonly Finding[] {
  const problems = [...answers].flatMap(([place, answer]) => problemOf(place, answer) ?? []);
  return problems.length > 0
    ? problems
    : [good("files", `all ${answers.size} files are there and of their kind`)];
}

function problemOf(place: string, { status, headers }: Answer): Finding | undefined {
  if (status !== 200) {
    return bad(place, `answers with status ${status}`, "Copy the whole build to the site again.");
  }
  const [expected = ""] = (contentTypes[path.posix.extname(place)] ?? "").split(";");
  const [type = ""] = (headers["content-type"] ?? "no type").split(";");
  const isRight = type === expected || (expected === "text/xml" && type === "application/xml");
  if (isRight) return undefined;
  return bad(place, `is served as "${type}"`, `Serve it as ${expected}.`);
}
