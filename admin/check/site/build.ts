import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** The files of a local build, by their path on the site. */
export type Build = ReadonlyMap<string, Buffer>;

/**
 * Files that a site need not show as they are: settings of its own, those for its web server, and
 * pages that some hosts show at other addresses. Nor what is hidden by a dot before its name.
 */
const ownAffair =
  /^\/(?:config(?:\.example)?\.json|manifest\.xml|_headers|_redirects|nginx[^/]*\.conf|web\.config|staticwebapp\.config\.json|index\.html|404\.html)$/;

/** Undefined where the folder holds no build. */
export function readBuild(folder: string): Build | undefined {
  const files = filesOf(folder).map((file) => `/${file.split(path.sep).join("/")}`);
  if (!files.includes("/taskpane.html")) return undefined;
  return new Map(
    files
      .filter((file) => !ownAffair.test(file) && !file.includes("/."))
      .map((file) => [file, readFileSync(path.join(folder, file))]),
  );
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
}
