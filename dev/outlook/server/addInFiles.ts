import path from "node:path";

import { contentSecurityPolicy } from "../../../hosting/contentSecurityPolicy";
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
    return file !== undefined && path.endsWith(".html") ? toLocalPage(file, options) : file;
  };
}

function toLocalPage(file: Answer, { connectOrigins, pageOrigin }: AddInFilesOptions): Answer {
  const html = localAddInPage(String(file.body));
  const policy = contentSecurityPolicy({
    cloud: clouds.global,
    html,
    connectOrigins,
    // The server's own origin is allowed as it is; Microsoft's are not needed.
    scriptOrigins: [],
    frameAncestors: [pageOrigin],
  });
  const headers = { ...file.headers, "content-security-policy": policy };
  return { ...file, headers: { ...headers, "referrer-policy": "no-referrer" }, body: html };
}
