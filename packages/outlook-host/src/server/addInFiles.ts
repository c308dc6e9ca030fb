import path from "node:path";

import { jsonAnswer } from "./answer";
import type { Answer, AnswerPath } from "./answer";
import { builtFolder } from "./builtFolder";
import { readFolderFile } from "./folderFiles";
import { localAddInPage } from "./localAddInPage";

/** A file of the build that is about to be sent. */
export interface ServedFile {
  readonly path: string;
  /** The markup as it is sent, of pages only. */
  readonly html?: string;
  /** Origin of the page that frames the add-in; a star may stand for the port. */
  readonly pageOrigin: string;
}

/** Headers that the add-in's host would send with a file, such as its content security policy. */
export type HeadersOfFile = (file: ServedFile) => Readonly<Record<string, string>>;

export interface AddInFilesOptions {
  /** The production build of the add-in. */
  readonly distFolder: string;
  /** Replaces the config.json of the build. */
  readonly config: object;
  readonly headersOf: HeadersOfFile;
  readonly pageOrigin: string;
}

const officePackage = path.dirname(require.resolve("@microsoft/office-js/package.json"));

/** The folders served beside the build. */
const otherFolders = [
  { prefix: "/lib/1/hosted/", folder: path.join(officePackage, "dist") },
  { prefix: "/shims/", folder: builtFolder },
];

/** The production build as a static host would serve it, and office.js beside it. */
export function createAddInFiles(options: AddInFilesOptions): AnswerPath {
  return async (path) => {
    if (path === "/config.json") return jsonAnswer(options.config);
    const other = otherFolders.find(({ prefix }) => path.startsWith(prefix));
    if (other !== undefined) return readFolderFile(other.folder, path.slice(other.prefix.length));

    const file = await readFolderFile(options.distFolder, path);
    if (file === undefined) return undefined;
    return path.endsWith(".html")
      ? toLocalPage(path, file, options)
      : withHeaders({ path }, file, options);
  };
}

function toLocalPage(path: string, file: Answer, options: AddInFilesOptions): Answer {
  const html = localAddInPage(String(file.body));
  return { ...withHeaders({ path, html }, file, options), body: html };
}

function withHeaders(
  served: Omit<ServedFile, "pageOrigin">,
  file: Answer,
  { headersOf, pageOrigin }: AddInFilesOptions,
): Answer {
  return { ...file, headers: { ...file.headers, ...headersOf({ ...served, pageOrigin }) } };
}
