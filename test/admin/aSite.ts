import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Certificate } from "@who-knows-whom/stand-in-base/http/localCertificate";

import { createFetchUrl } from "../../admin/check/fetchUrl";
import { createSiteAnswers } from "../../admin/site/siteAnswers";
import type { SiteAnswer } from "../../admin/site/siteAnswers";
import { parseSiteConfig } from "../../admin/site/siteConfig";
import { manifestXml } from "../../hosting/manifest/manifestXml";
import { version } from "../../package.json";
import { clouds } from "../../src/adapters/config/clouds";
import { aConfigFile } from "../adapters/config/aConfigFile";

const root = path.join(__dirname, "..", "..");

/** What a web server answers, and how a test makes it wrong. */
export type Mistake = (pathname: string, answer: SiteAnswer) => SiteAnswer;

/** The services that config.json names, in one: by the first part of their path. */
export interface Services {
  readonly isTenantKnown: boolean;
  readonly allowedOrigin: string;
  readonly registered: readonly string[];
  /** The answer of Microsoft's hosts of office.js, by their name. */
  readonly office: (hostname: string) => SiteAnswer;
}

const officeScript: SiteAnswer = {
  status: 200,
  headers: { "content-type": "application/x-javascript" },
  body: Buffer.from("var Office = {};"),
};

export interface ServedSite {
  readonly origin: string;
  /** Trusts the certificate of the site. */
  readonly fetchUrl: ReturnType<typeof createFetchUrl>;
  /** Changes what the site answers from now on. */
  readonly makeMistake: (mistake: Mistake) => void;
  readonly changeServices: (part: Partial<Services>) => void;
  readonly cert: string;
  readonly close: () => void;
}

/** A deployed site without a mistake, over https, with the services around it. */
export async function serveASite(tls: Certificate): Promise<ServedSite> {
  const folder = mkdtempSync(path.join(tmpdir(), "site-"));
  let mistake: Mistake = (_, answer) => answer;
  let services: Services = {
    isTenantKnown: true,
    allowedOrigin: "*",
    registered: [],
    office: () => officeScript,
  };
  const notYet: SiteAnswer = { status: 503, headers: {}, body: Buffer.alloc(0) };
  const site: { answers: (pathname: string) => SiteAnswer } = { answers: () => notYet };

  const server = createServer(tls, ({ url = "" }, response) => {
    const { pathname, searchParams } = new URL(url, "https://site.invalid");
    const service = answerAsService(pathname, searchParams, services);
    const { status, headers, body } = service ?? mistake(pathname, site.answers(pathname));
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  writeSite(folder, origin);
  const { cloud, origins } = parseSiteConfig(JSON.stringify(aConfigFile()), "config.json");
  site.answers = createSiteAnswers({ folders: [folder], cloud, origins });
  services = { ...services, registered: redirectsOf(origin) };

  const overHttps = createFetchUrl(tls.ca);
  return {
    origin,
    cert: tls.cert,
    fetchUrl: (url, parts) => overHttps(toLocal(url, origin), parts),
    makeMistake: (next) => {
      mistake = next;
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

function redirectsOf(origin: string): readonly string[] {
  return [`brk-multihub://${new URL(origin).host}`, `${origin}/signed-in.html`];
}

/** Other systems live below a path of the same server. */
function toLocal(url: string, origin: string): string {
  const asked = new URL(url);
  if (asked.origin === origin) return url;
  return `${origin}/services/${asked.hostname}${asked.pathname}${asked.search}`;
}

function answerAsService(
  pathname: string,
  parameters: URLSearchParams,
  { isTenantKnown, allowedOrigin, registered, office }: Services,
): SiteAnswer | undefined {
  if (!pathname.startsWith("/services/")) return undefined;
  if (pathname.endsWith("/office.js")) return office(pathname.split("/")[2] ?? "");
  if (pathname.includes("openid-configuration")) {
    return { status: isTenantKnown ? 200 : 400, headers: {}, body: Buffer.from("{}") };
  }
  if (pathname.includes("$batch")) {
    const headers = allowedOrigin === "" ? {} : { "access-control-allow-origin": allowedOrigin };
    return { status: 200, headers, body: Buffer.alloc(0) };
  }
  const address = parameters.get("redirect_uri") ?? "";
  return registered.includes(address)
    ? {
        status: 302,
        headers: { location: `${address}#error=login_required` },
        body: Buffer.alloc(0),
      }
    : { status: 400, headers: {}, body: Buffer.from("AADSTS50011: The redirect URI ...") };
}

function writeSite(folder: string, origin: string): void {
  mkdirSync(path.join(folder, "static"));
  cpSync(path.join(root, "assets"), path.join(folder, "assets"), { recursive: true });
  for (const name of ["taskpane", "commands", "sign-in-dialog"]) {
    const script = `static/${name}.0a1b2c.js`;
    writeFileSync(path.join(folder, script), "void 0;");
    writeFileSync(
      path.join(folder, `${name}.html`),
      `<meta name=version content=${version}><script>first()</script><script src=${clouds.global.officeScript}></script><script defer src=${script}></script>`,
    );
  }
  for (const name of ["sign-in", "signed-in"]) {
    writeFileSync(path.join(folder, `${name}.html`), "<style>p{}</style><p>Sign in</p>");
  }
  const config = aConfigFile();
  writeFileSync(path.join(folder, "config.json"), JSON.stringify(config));
  writeFileSync(path.join(folder, "config.schema.json"), "{}");
  writeFileSync(path.join(folder, "manifest.xml"), manifestXml(origin));
}
