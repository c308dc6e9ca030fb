import path from "node:path";

import { copyIt } from "./answerCause";
import type { Build } from "./build";
import { scriptsOf } from "./siteFiles";

/** True where a browser would see no difference: line ends and a byte order mark make none. */
export function isSame(served: Buffer, built: Buffer, place: string): boolean {
  if (served.equals(built)) return true;
  return isText(place) && plain(served) === plain(built);
}

function isText(place: string): boolean {
  return path.posix.extname(place) !== ".png";
}

function plain(bytes: Buffer): string {
  return bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n");
}

export interface ContentProblem {
  readonly found: string;
  readonly fix: string;
}

const rewriting =
  "Copy it from the build again. If it stays so, something rewrites it on its way: switch off what minifies, optimises, injects or filters at CDN, proxy or web server.";

/** How a file that arrived differs from that of the build. */
export function contentProblem(place: string, served: Buffer, build: Build): ContentProblem {
  const built = build.get(place) ?? Buffer.alloc(0);
  if (served.length === 0) return { found: "is empty", fix: copyIt };
  if (served.length < built.length && built.subarray(0, served.length).equals(served)) {
    const found = "is cut off: it ends before the file of the build does";
    return { found, fix: `Look at the space left on the server. ${copyIt}` };
  }
  const other = [...build].find(([one, bytes]) => one !== place && isSame(served, bytes, one));
  if (other !== undefined) {
    return { found: `holds ${other[0]} of the build instead`, fix: copyIt };
  }
  if (place.endsWith(".html")) return pageProblem(String(served), String(built));
  if (place.endsWith(".png")) return { found: pictureProblem(served), fix: copyIt };
  return place.startsWith("/static/")
    ? { found: "was changed: its content is not the one its name stands for", fix: rewriting }
    : { found: "is not that of the build here", fix: copyIt };
}

const copyAll =
  "Copy the whole build, scripts first and pages last; if the site is right and the build here is another one, name the right one with --build FOLDER.";

function pageProblem(served: string, built: string): ContentProblem {
  const [scripts, expected] = [scriptsOf(served), scriptsOf(built)];
  const added = scripts.filter((script) => !expected.includes(script));
  const lacks = expected.some((script) => !scripts.includes(script));
  if (added.length > 0 && lacks) {
    return { found: "is of another build: it names other scripts", fix: copyAll };
  }
  const tags = (html: string) => html.match(/<script/gi)?.length ?? 0;
  if (tags(served) > tags(built)) {
    return { found: "was changed: it holds a script that is not of the build", fix: rewriting };
  }
  return { found: "differs from that of the build", fix: `${copyAll} ${rewriting}` };
}

function pictureProblem(served: Buffer): string {
  return served.toString("latin1", 1, 4) === "PNG"
    ? "is another picture than that of the build"
    : "is no PNG, whatever its name says";
}
