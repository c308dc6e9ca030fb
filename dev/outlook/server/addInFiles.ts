import path from "node:path";

import { contentSecurityPolicy } from "../../../hosting/contentSecurityPolicy";
import { isWindow, windowPolicy } from "../../../hosting/pagePolicy";
import { headersAt, siteRules } from "../../../hosting/siteHeaders";
import type { Page, SiteRule } from "../../../hosting/siteHeaders";
import { clouds } from "../../../src/adapters/config/clouds";
import { jsonAnswer } from "./answer";
import type { Answer, AnswerPath } from "./answer";
import { readFolderFile } from "./folderFiles";
import { localAddInPage } from "./localAddInPage";

export interface AddInFilesOptions {
  /** The production build. */
  readonly distFolder: string;
  /** Replaces the config.json of the build. */
  readonly config: object;
  /** What the add-in may connect to. */
  readonly connectOrigins: readonly string[];
  /** Origin of the page that frames the add-in; a star may stand for the port. */
  readonly pageOrigin: string;
}

const projectRoot = path.join(__dirname, "..", "..", "..");
const officeFolder = path.join(projectRoot, "node_modules", "@microsoft", "office-js", "dist");
const shimFolder = path.join(projectRoot, "build", "local");

/** What is served beside the build, and from where. */
const otherFolders = [
  { prefix: "/lib/1/hosted/", folder: officeFolder },
  { prefix: "/shims/", folder: shimFolder },
];

/** The production build as a static host would serve it, headers included, and office.js beside it. */
export function createAddInFiles(options: AddInFilesOptions): AnswerPath {
  return async (path) => {
    if (path === "/config.json") return jsonAnswer(options.config);
    const other = otherFolders.find(({ prefix }) => path.startsWith(prefix));
    if (other !== undefined) return readFolderFile(other.folder, path.slice(other.prefix.length));

    const file = await readFolderFile(options.distFolder, path);
    if (file === undefined) return undefined;
    return path.endsWith(".html")
      ? toLocalPage(path, file, options)
      : withHeaders(
          path,
          file,
          siteRules([], () => ""),
        );
  };
}

function toLocalPage(
  path: string,
  file: Answer,
  { connectOrigins, pageOrigin }: AddInFilesOptions,
): Answer {
  const html = localAddInPage(String(file.body));
  const policyOf = (page: Page) =>
    isWindow(path)
      ? windowPolicy(page.html)
      : contentSecurityPolicy({
          cloud: clouds.global,
          html: page.html,
          connectOrigins,
          // The server's own origin is allowed as it is; Microsoft's are not needed.
          scriptOrigins: [],
          frameAncestors: [pageOrigin],
        });
  return { ...withHeaders(path, file, siteRules([{ path, html }], policyOf)), body: html };
}

/** As a deployed site serves it, but for the promise of https, which would bind every local page. */
function withHeaders(path: string, file: Answer, rules: readonly SiteRule[]): Answer {
  const headers = Object.entries({ ...file.headers, ...headersAt(path, rules) });
  return {
    ...file,
    headers: Object.fromEntries(headers.filter(([name]) => name !== "strict-transport-security")),
  };
}
