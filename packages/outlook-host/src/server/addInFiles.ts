import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import { literalAnswer } from "@who-knows-whom/stand-in-base/faults/faultAnswer";
import { createFaultScript } from "@who-knows-whom/stand-in-base/faults/faultScript";

import { jsonAnswer } from "./answer";
import type { Answer, AnswerPath } from "./answer";
import { builtFolder } from "./builtFolder";
import { readFolderFile } from "./folderFiles";
import { localAddInPage } from "./localAddInPage";
import { createOfficeFiles } from "./officeFiles";
import type { OfficeDelivery } from "./officeFiles";
import type { Trouble } from "./trouble";

/** A file of the build that is about to be sent. */
export interface ServedFile {
  readonly path: string;
  /** The markup as it is sent, of pages only. */
  readonly html?: string;
  /** Origin of the page that frames the add-in; a star may stand for the port. */
  readonly pageOrigin: string;
  /** Where scripts come from beside the add-in's own origin. */
  readonly scriptOrigins: readonly string[];
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
  readonly officeDelivery?: OfficeDelivery | undefined;
  /** The origin that a redirect of office.js leads to. */
  readonly officeMovedTo?: string | undefined;
  readonly trouble?: Trouble | undefined;
}

const shimFolder = "/shims/";

/** The production build as a static host would serve it, and office.js beside it. */
export function createAddInFiles(options: AddInFilesOptions): AnswerPath {
  const script = createFaultScript("site", options.trouble?.script);
  const read = createReader(options);
  return async (path) => {
    const faults = script.begin();
    const fault = await faults.meet({ method: "GET", names: [path] });
    const answer = fault === undefined ? await read(path) : siteFault(fault);
    return answer && faults.spoil(answer);
  };
}

function siteFault(fault: Fault): Answer {
  return literalAnswer({ contentType: "text/html; charset=utf-8", ...fault });
}

function createReader(options: AddInFilesOptions): AnswerPath {
  const office = createOfficeFiles(options.officeDelivery, options.officeMovedTo);
  return async (path) => {
    if (path === "/config.json") return jsonAnswer(options.config);
    if (path.startsWith(shimFolder)) {
      return readFolderFile(builtFolder, path.slice(shimFolder.length));
    }
    const officeFile = await office(path);
    if (officeFile !== undefined) return officeFile;

    const file = await readFolderFile(options.distFolder, path);
    if (file === undefined) return undefined;
    return path.endsWith(".html")
      ? toLocalPage(path, file, options)
      : withHeaders({ path }, file, options);
  };
}

function toLocalPage(path: string, file: Answer, options: AddInFilesOptions): Answer {
  const html = localAddInPage(String(file.body), options.trouble?.clockSkewMinutes);
  return { ...withHeaders({ path, html }, file, options), body: html };
}

function withHeaders(
  served: Pick<ServedFile, "path" | "html">,
  file: Answer,
  { headersOf, pageOrigin, officeMovedTo }: AddInFilesOptions,
): Answer {
  const scriptOrigins = officeMovedTo === undefined ? [] : [officeMovedTo];
  const headers = headersOf({ ...served, pageOrigin, scriptOrigins });
  return { ...file, headers: { ...file.headers, ...headers } };
}
