import { readFileSync, statSync } from "node:fs";
import path from "node:path";

import { contentTypes } from "../../hosting/contentTypes";
import { pagePolicy } from "../../hosting/pagePolicy";
import type { PolicyOrigins } from "../../hosting/pagePolicy";
import { errorHeaders, headersAt, hiddenFiles, siteRules } from "../../hosting/siteHeaders";
import type { Headers } from "../../hosting/siteHeaders";
import type { Cloud } from "../../src/adapters/config/clouds";
import { pagesIn } from "./pagesIn";

export interface SiteAnswersOptions {
  /** The build first, then what lies over it: the files of `init`. */
  readonly folders: readonly string[];
  readonly cloud: Cloud;
  /** Those of a tenant in place of the cloud's. */
  readonly origins?: PolicyOrigins;
}

/** The site's answer at one path. */
export interface SiteAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Answers as a host does that serves the build with the headers made for it. */
export function createSiteAnswers({
  folders,
  cloud,
  origins,
}: SiteAnswersOptions): (pathname: string) => SiteAnswer {
  const rules = siteRules(folders.flatMap(pagesIn), pagePolicy(cloud, origins));
  const answerWith = (file: string, status: number, headers: Headers) => {
    const type = contentTypes[path.extname(file)] ?? "application/octet-stream";
    return { status, headers: { ...headers, "content-type": type }, body: readFileSync(file) };
  };
  return (pathname) => {
    const place = pathname === "/" ? "/index.html" : decoded(pathname);
    const file = place === undefined || isHidden(place) ? undefined : fileIn(folders, place);
    if (file !== undefined) return answerWith(file, 200, headersAt(place ?? "", rules));

    const page = fileIn(folders, "/404.html");
    // The page needs its style; everything else an error has in common.
    const { "content-security-policy": policy = "" } = headersAt("/404.html", rules);
    if (page === undefined) return { status: 404, headers: errorHeaders, body: Buffer.alloc(0) };
    return answerWith(page, 404, { ...errorHeaders, "content-security-policy": policy });
  };
}

/** undefined for what is no encoding of any path. */
function decoded(pathname: string): string | undefined {
  try {
    const place = decodeURIComponent(pathname);
    return place.includes("\0") ? undefined : place;
  } catch {
    return undefined;
  }
}

function isHidden(place: string): boolean {
  return hiddenFiles.includes(place.slice(1)) || /\/\.(?!well-known\/)/.test(place);
}

function fileIn(folders: readonly string[], place: string): string | undefined {
  return folders
    .toReversed()
    .map((folder) => path.resolve(folder))
    .map((folder) => ({ folder, file: path.join(folder, place) }))
    .filter(({ folder, file }) => file.startsWith(folder + path.sep))
    .map(({ file }) => file)
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
