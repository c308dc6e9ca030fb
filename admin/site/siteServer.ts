import { createServer as createHttpServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";

import { compressed } from "./compressed";
import { createSiteAnswers } from "./siteAnswers";
import type { SiteAnswersOptions } from "./siteAnswers";

export interface SiteOptions extends SiteAnswersOptions {
  readonly port: number;
  /** PEM texts. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface SiteServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the build as it is to be hosted: its files and exactly the headers made for it, compressed. */
export async function serveSite(options: SiteOptions): Promise<SiteServer> {
  const answer = createSiteAnswers(options);
  const respond = ({ url = "/", headers: asked }: IncomingMessage, response: ServerResponse) => {
    const { "accept-encoding": accepted = "" } = asked;
    const { status, headers, body } = compressed(answer(pathOf(url)), accepted);
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

/** As it stands in the request: what looks like a host (`//x`) is a path all the same. */
function pathOf(url: string): string {
  return url.split(/[?#]/)[0] ?? "/";
}
