/** @jest-environment node */
import { request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { serveSite } from "../../../admin/site/siteServer";
import type { SiteServer } from "../../../admin/site/siteServer";
import { clouds } from "../../../src/adapters/config/clouds";
import { aBuild, write } from "../publish/aBuild";

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let site: SiteServer;
const long = "void 0; ".repeat(100);

beforeAll(async () => {
  const folder = aBuild("one");
  write(folder, "static/long.js", long);
  write(folder, ".publish/builds.json", "[]");
  write(folder, "web.config", "<configuration/>");
  site = await serveSite({ folders: [folder], cloud: clouds.global, port: 0 });
});
afterAll(() => site.close());

/** Sends a path as it is, which `fetch` would put right. */
function ask(path: string, acceptEncoding = "identity"): Promise<Answer> {
  const { hostname, port } = new URL(site.origin);
  const options = { hostname, port, path, headers: { "accept-encoding": acceptEncoding } };
  return new Promise((resolve, reject) => {
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode: status, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("serveSite", () => {
  it.each(["/%E0%A4%A", "//", "/%", "/%00", "/..%2f..%2fetc%2fpasswd", "/static/..%5c..", "*"])(
    "answers %s and goes on",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
      expect((await ask("/taskpane.html")).status).toBe(200);
    },
  );

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)("compresses with %s", async (encoding, decompress) => {
    const { headers, body } = await ask("/static/long.js", `${encoding}, deflate`);
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers.vary).toBe("Accept-Encoding");
    expect(String(decompress(body))).toBe(long);
  });

  it("does not compress for who cannot read it", async () => {
    const { headers, body } = await ask("/static/long.js", "br;q=0");
    expect(headers["content-encoding"]).toBeUndefined();
    expect(String(body)).toBe(long);
  });

  it.each(["/web.config", "/.publish/builds.json"])("serves %s to nobody", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it("lets nobody keep or frame an error, and has the page for it", async () => {
    const { headers, body } = await ask("/static/missing.js");
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["content-type"]).toContain("text/html");
    expect(String(body)).toBe("<p>one");
  });

  it("shows at its address what the site is", async () => {
    expect(String((await ask("/")).body)).toBe("<p>one");
  });
});
