import path from "node:path";

import { phoneIconPixels } from "../../../hosting/manifest/phoneIcons";
import { buttonIconSizes } from "../../../hosting/manifest/resources";
import type { Answer, FetchUrl } from "../fetchUrl";
import type { Build } from "./build";
import { withoutEnding } from "./redirects";

/** The deployed site, read once. */
export interface Site {
  readonly origin: string;
  /** By path; that of the target where the host leads to the address without its ending. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Pages that the host has moved to the address without ".html", with that address. */
  readonly moved: ReadonlyMap<string, string>;
  /** The local build, where there is one and the site holds it too. */
  readonly build?: Build;
}

/** Pages inside Outlook. */
export const pagePaths = ["/taskpane.html", "/commands.html", "/sign-in-dialog.html"] as const;

/** Pages of sign-in, in windows of their own. */
export const windowPaths = ["/sign-in.html", "/signed-in.html"] as const;

export const allPagePaths = [...pagePaths, ...windowPaths];

/** Icons of the buttons, and the two of the store and the admin center. */
export const iconSizes = [...buttonIconSizes, 128];

const otherPaths = ["/config.json", "/config.schema.json", "/manifest.xml", "/assets/support.html"];

/** Reads every file of the site: the known ones, those of the build, and the scripts the pages name. */
export async function readSite(origin: string, fetchUrl: FetchUrl, build?: Build): Promise<Site> {
  const icons = [
    ...iconSizes.map((size) => `/assets/icon-${size}.png`),
    ...phoneIconPixels.map((pixels) => `/assets/phone/icon-${pixels}.png`),
  ];
  const known = [...allPagePaths, ...otherPaths, ...icons, ...(build?.keys() ?? [])];
  const first = await read([...new Set(known)], origin, fetchUrl);
  const scripts = allPagePaths
    .flatMap((page) => scriptsOf(textAt(first.answers, page)))
    .filter((script) => !first.answers.has(script));
  const second = await read([...new Set(scripts)], origin, fetchUrl);
  return {
    origin,
    answers: new Map([...first.answers, ...second.answers]),
    moved: first.moved,
    ...(build !== undefined && { build }),
  };
}

type Read = Pick<Site, "answers" | "moved">;

async function read(paths: readonly string[], origin: string, fetchUrl: FetchUrl): Promise<Read> {
  const moved = new Map<string, string>();
  const answers = await Promise.all(
    paths.map(async (one) => {
      const answer = await fetchUrl(origin + one);
      const target = withoutEnding(origin + one, answer);
      if (target === undefined) return [one, answer] as const;
      moved.set(one, new URL(target).pathname);
      return [one, await fetchUrl(target)] as const;
    }),
  );
  return { answers: new Map(answers), moved };
}

export function textAt(answers: Site["answers"], place: string): string {
  const answer = answers.get(place);
  return answer?.status === 200 ? String(answer.body) : "";
}

/** Paths of the scripts a page loads from its own site. */
export function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]*\ssrc=["']?([^"'\s>]+)/g)]
    .map(([, src = ""]) => src)
    .filter((src) => !src.includes("//"))
    .map((src) => path.posix.join("/", src));
}
