import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";

import { contentTypes } from "../hosting/contentTypes";
import { pagePolicy } from "../hosting/pagePolicy";
import { headersAt, siteRules } from "../hosting/siteHeaders";
import type { Headers } from "../hosting/siteHeaders";
import type { Cloud } from "../src/adapters/config/clouds";

export interface SiteOptions {
  /** The build first, then what lies over it: the files of `init`. */
  readonly folders: readonly string[];
  readonly cloud: Cloud;
  readonly port: number;
  /** PEM texts. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface SiteServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The site's answer at one path. */
export interface SiteAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Serves the build as it is to be hosted: its files and exactly the headers made for it. */
export async function serveSite(options: SiteOptions): Promise<SiteServer> {
  const answer = createSiteAnswers(options);
  const respond = ({ url = "/" }: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } = answer(new URL(url, "https://site.invalid").pathname);
    response.writeHead(status, headers).end(body);
  };
  const { tls, port } = options;
  const server = tls === undefined ? createHttpServer(respond) : createHttpsServer(tls, respond);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "localhost", resolve);
  });
  const { port: usedPort } = server.address() as AddressInfo;
  return {
    origin: `${tls === undefined ? "http" : "https"}://localhost:${usedPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export function createSiteAnswers({
  folders,
  cloud,
}: Pick<SiteOptions, "folders" | "cloud">): (pathname: string) => SiteAnswer {
  const rules = siteRules(folders.flatMap(pagesIn), pagePolicy(cloud));
  return (pathname) => {
    const headers = headersAt(pathname, rules);
    const file = folders
      .toReversed()
      .map((folder) => fileIn(folder, pathname))
      .find((one) => one !== undefined);
    if (file === undefined) {
      return { status: 404, headers: { ...headers, "content-type": "text/plain" }, body: notFound };
    }
    const type = contentTypes[path.extname(file)] ?? "application/octet-stream";
    return { status: 200, headers: { ...headers, "content-type": type }, body: readFileSync(file) };
  };
}

const notFound = Buffer.from("Not found");

function pagesIn(folder: string) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .map((name) => ({
      path: `/${name}`,
      html: readFileSync(path.join(folder, name), "utf8"),
    }));
}

function fileIn(folder: string, pathname: string): string | undefined {
  const file = path.join(folder, decodeURIComponent(pathname));
  const isInside = file.startsWith(path.resolve(folder) + path.sep);
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() === true
    ? file
    : undefined;
}
