import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Certificate } from "@who-knows-whom/stand-in-base/http/localCertificate";

import { createFetchUrl } from "../../admin/check/fetchUrl";
import type { FetchUrl } from "../../admin/check/fetchUrl";
import { readBuild } from "../../admin/check/site/build";
import type { Build } from "../../admin/check/site/build";
import { createSiteAnswers } from "../../admin/site/siteAnswers";
import type { SiteAnswer } from "../../admin/site/siteAnswers";
import { parseSiteConfig } from "../../admin/site/siteConfig";
import { manifestXml } from "../../hosting/manifest/manifestXml";
import { version } from "../../package.json";
import { clouds } from "../../src/adapters/config/clouds";
import { aConfigFile } from "../adapters/config/aConfigFile";
import { answerAsService, goodServices } from "./aService";
import type { Services } from "./aService";

const root = path.join(__dirname, "..", "..");

/** What a web server answers, and how a test makes it wrong. */
export type Mistake = (pathname: string, answer: SiteAnswer, asked: IncomingMessage) => SiteAnswer;

/** True where it answered by itself, in a way that no answer as a value can be. */
export type Misbehaviour = (pathname: string, response: ServerResponse) => boolean;

export interface ServedSite {
  readonly origin: string;
  /** Trusts the certificate of the site. */
  readonly fetchUrl: FetchUrl;
  /** What the site was copied from. */
  readonly build: Build;
  /** Changes what the site answers from now on. */
  readonly makeMistake: (mistake: Mistake) => void;
  readonly misbehave: (misbehaviour: Misbehaviour) => void;
  readonly changeServices: (part: Partial<Services>) => void;
  readonly cert: string;
  readonly close: () => void;
}

/** A deployed site without a mistake, over https, with the services around it. */
export async function serveASite(
  tls: Certificate,
  overHttps = fetchTrusting(tls),
): Promise<ServedSite> {
  const folder = mkdtempSync(path.join(tmpdir(), "site-"));
  let mistake: Mistake = (_, answer) => answer;
  let misbehaviour: Misbehaviour = () => false;
  let services = goodServices;
  const notYet: SiteAnswer = { status: 503, headers: {}, body: Buffer.alloc(0) };
  const site: { answers: (pathname: string) => SiteAnswer } = { answers: () => notYet };

  const server = createServer(tls, (asked, response) => {
    const { pathname, searchParams } = new URL(asked.url ?? "", "https://site.invalid");
    if (misbehaviour(pathname, response)) return;
    const service = answerAsService(pathname, searchParams, services);
    const answer = service ?? mistake(pathname, site.answers(pathname), asked);
    const length = { "content-length": String(answer.body.length) };
    response.writeHead(answer.status, { ...length, ...answer.headers }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  writeSite(folder, origin);
  const { cloud, origins } = parseSiteConfig(JSON.stringify(aConfigFile()), "config.json");
  site.answers = createSiteAnswers({ folders: [folder], cloud, origins });
  services = { ...services, registered: redirectsOf(origin) };

  return {
    origin,
    cert: tls.cert,
    build: readBuild(folder) ?? new Map<string, Buffer>(),
    fetchUrl: (url, parts) => {
      const { hostname } = new URL(url);
      const problem = services.unreachable[hostname];
      if (problem === undefined) return overHttps(toLocal(url, origin), parts);
      return Promise.resolve({ status: 0, headers: {}, body: Buffer.alloc(0), problem });
    },
    makeMistake: (next) => {
      mistake = next;
    },
    misbehave: (next) => {
      misbehaviour = next;
    },
    changeServices: (part) => {
      services = { ...services, ...part };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** To be made once for many sites: reading all authorities of a machine takes a quarter of a second. */
export function fetchTrusting({ ca }: Certificate): FetchUrl {
  return createFetchUrl(ca, { limitMs: 4_000 });
}

function redirectsOf(origin: string): readonly string[] {
  return [`brk-multihub://${new URL(origin).host}`, `${origin}/signed-in.html`];
}

/** Other systems live below a path of the same server. */
function toLocal(url: string, origin: string): string {
  const asked = new URL(url);
  if (asked.origin === origin) return url;
  return `${origin}/services/${asked.hostname}${asked.pathname}${asked.search}`;
}

/** As large as needs compressing would be too slow here; the parts are those of a real build. */
function writeSite(folder: string, origin: string): void {
  mkdirSync(path.join(folder, "static"));
  cpSync(path.join(root, "assets"), path.join(folder, "assets"), { recursive: true });
  for (const name of ["taskpane", "commands", "sign-in-dialog", "sign-in", "signed-in"]) {
    const script = `static/${name}.0a1b2c3d4e.js`;
    writeFileSync(path.join(folder, script), `void "${name}", "one line", "and another";\n`);
    writeFileSync(path.join(folder, `${name}.html`), pageOf(name, script));
  }
  writeFileSync(path.join(folder, lazyScript.slice(1)), 'void "what the pane loads later";\n');
  writeFileSync(path.join(folder, "config.json"), JSON.stringify(aConfigFile(), null, 2));
  writeFileSync(path.join(folder, "config.schema.json"), "{}");
  writeFileSync(path.join(folder, "manifest.xml"), manifestXml(origin));
}

/** Named by no page. */
export const lazyScript = "/static/systems.5f6a7b8c9d.js";

function pageOf(name: string, script: string): string {
  const own = `<script defer src=${script}></script>`;
  if (name === "sign-in" || name === "signed-in") {
    return `<!doctype html><style>p{}</style>${own}\n<p>Sign in</p>\n`;
  }
  const office = `<script src=${clouds.global.officeScript}></script>`;
  return `<!doctype html><meta name=version content=${version}><meta name=build content=0a1b2c3d4e><script>first()</script>${office}${own}\n`;
}
