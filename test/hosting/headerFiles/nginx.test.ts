/** @jest-environment node */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";

import { contentTypes } from "../../../hosting/contentTypes";
import { headerFiles } from "../../../hosting/headerFiles/headerFiles";
import { pagePolicy } from "../../../hosting/pagePolicy";
import { closedPolicy, headersAt, quietPolicy, siteRules } from "../../../hosting/siteHeaders";
import { clouds } from "../../../src/adapters/config/clouds";
import { findNginx } from "../../support/nginx/findNginx";
import { customBlock, serveWithNginx, stockBlock } from "../../support/nginx/serveWithNginx";
import type { NginxSite } from "../../support/nginx/serveWithNginx";

const program = findNginx() ?? "";
const whenThere = program === "" ? describe.skip : describe;
const long = "void 0; ".repeat(100);

const files: Readonly<Record<string, string>> = {
  "/taskpane.html": `<style>p{}</style><script src=static/taskpane.0a1b.js></script>${"<p>".repeat(200)}`,
  "/sign-in.html": "<style>p{}</style>",
  "/index.html": "<p>Who Knows Whom",
  "/404.html": "<p>Nothing is here.",
  "/config.json": "{}",
  "/manifest.xml": "<OfficeApp/>",
  "/static/taskpane.0a1b.js": long,
  "/static/taskpane.0a1b.js.LICENSE.txt": "MIT",
  "/assets/support.css": "p{}",
  "/assets/icon-16.png": "png",
};

const hidden = ["/nginx.conf", "/web.config", "/.publish/builds.json", "/.git/config"];
const elsewhere = ["/.well-known/acme-challenge/token"];

const pages = Object.entries(files)
  .filter(([place]) => place.endsWith(".html"))
  .map(([place, html]) => ({ path: place, html }));
const rules = siteRules(pages, pagePolicy(clouds.global));

function writeSite(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "site-"));
  const { "nginx.conf": conf = "" } = headerFiles(rules, ["nginx"]);
  const others = [...hidden, ...elsewhere].map((place) => [place, "x"] as const);
  for (const [place, text] of [...others, ...Object.entries(files)]) {
    mkdirSync(path.dirname(path.join(folder, place)), { recursive: true });
    writeFileSync(path.join(folder, place), text);
  }
  writeFileSync(path.join(folder, "nginx.conf"), conf);
  return folder;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** As a browser asks, without a memory of its own. */
function ask(url: string, acceptEncoding = "identity"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { agent: false, headers: { "accept-encoding": acceptEncoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

/** Where nginx is not installed these tests are skipped; `npm test` installs it on Debian. */
whenThere.each([
  ["Debian's own server block", stockBlock],
  ["a server block with rules of its own", customBlock],
] as const)("nginx.conf on a real nginx, in %s", (_, block) => {
  let site: NginxSite;
  let folder: string;

  beforeAll(async () => {
    folder = writeSite();
    site = await serveWithNginx(program, folder, block);
  });
  afterAll(async () => {
    await site.stop();
    rmSync(folder, { recursive: true });
  });

  it.each(Object.keys(files))("serves %s with exactly its headers and its type", async (place) => {
    const { status, headers } = await ask(site.origin + place);
    expect(status).toBe(200);
    expect(headers).toMatchObject(headersAt(place, rules));
    expect(headers["content-type"]).toBe(contentTypes[path.extname(place)]);
    expect(headers).not.toHaveProperty("x-from");
  });

  it("serves the page of the site at its address", async () => {
    const { status, headers } = await ask(`${site.origin}/`);
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toBe(quietPolicy);
  });

  it.each(["/taskpane.html", "/static/taskpane.0a1b.js"])("compresses %s", async (place) => {
    const { headers } = await ask(site.origin + place, "br, gzip");
    expect(headers["content-encoding"]).toBe("gzip");
    expect(headers.vary).toBe("Accept-Encoding");
  });

  it("lets no browser keep a script missing that is copied a moment later", async () => {
    const place = "/static/late.0a1b.js";
    const missing = await ask(site.origin + place);
    expect(missing.status).toBe(404);
    expect(missing.headers["cache-control"]).toBe("no-store");
    expect(missing.body).toContain("Nothing is here.");

    writeFileSync(path.join(folder, place), long);
    const found = await ask(site.origin + place);
    expect(found.headers["cache-control"]).toMatch(/immutable/);
  });

  it.each(hidden)("serves %s to nobody", async (place) => {
    expect((await ask(site.origin + place)).status).toBe(404);
  });

  it("leaves alone where certificates are proven", async () => {
    expect((await ask(site.origin + (elsewhere[0] ?? ""))).status).toBe(200);
  });

  it("lists no folder, and lets nobody frame an error", async () => {
    const { status, headers, body } = await ask(`${site.origin}/static/`);
    expect(status).toBe(403);
    expect(body).not.toContain("taskpane");
    expect(headers["content-security-policy"]).toBe(closedPolicy);
    expect(headers["cache-control"]).toBeUndefined();
  });

  it("has a policy for what has no rule", async () => {
    const { status, headers } = await ask(`${site.origin}/nothing/here`);
    expect(status).toBe(404);
    expect(headers["content-security-policy"]).toBe(quietPolicy);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });
});
