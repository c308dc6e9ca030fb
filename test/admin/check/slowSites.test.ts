/** @jest-environment node */
import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";

import { createLocalCertificate } from "@who-knows-whom/stand-in-base/http/localCertificate";

import { checkSite } from "../../../admin/check/checkSite";
import type { Build } from "../../../admin/check/site/build";
import { serveASite } from "../aSite";
import { lineOf, linesOf } from "./unkindSite";

/** Sends a byte now and then, and never ends. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/javascript" });
  const timer = setInterval(() => response.write("x"), 20);
  response.on("close", () => {
    clearInterval(timer);
  });
}

describe("checkSite, of sites that do not end", () => {
  it("A2': ends where every answer drips, and says so in one line", async () => {
    const began = Date.now();
    const lines = await linesOf((site) => {
      site.misbehave((_, response) => {
        drip(response);
        return true;
      });
    });
    expect(lines).toEqual([expect.stringMatching(/gives no whole answer within 4 seconds/)]);
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  it("ends where scripts drip, and says so in one line", async () => {
    const lines = await linesOf((site) => {
      site.misbehave((path, response) => {
        if (!path.startsWith("/static/")) return false;
        drip(response);
        return true;
      });
    });
    expect(lines[0]).toMatch(/^bad \/static\/\S+ and \d+ more: gives no whole answer/);
  });

  it("reads no more than it needs of an answer without end", async () => {
    const lines = await linesOf((site) => {
      site.misbehave((path, response) => {
        if (path !== "/config.json") return false;
        response.writeHead(200, { "content-type": "application/json" });
        const more = () => {
          while (response.writable && response.write(Buffer.alloc(1_000_000, " ")));
        };
        response.on("drain", more);
        more();
        return true;
      });
    });
    expect(lines[0]).toMatch(/^bad \/config\.json: sends more than 20 MB/);
  });
});

describe("checkSite, of compression", () => {
  it("A5: says that scripts come uncompressed, and how much that is", async () => {
    const site = await serveASite(await createLocalCertificate());
    const script = "/static/taskpane.0a1b2c3d4e.js";
    const large = Buffer.from(`void "${randomBytes(20_000).toString("hex")}";`);
    const build: Build = new Map([...site.build, [script, large]]);
    site.makeMistake((path, answer) => (path === script ? { ...answer, body: large } : answer));
    const findings = await checkSite({ origin: site.origin, fetchUrl: site.fetchUrl, build });
    site.close();
    expect(findings.filter(({ status }) => status === "bad").map(lineOf)).toEqual([
      expect.stringMatching(/^bad scripts: come uncompressed: 40 KB, about/),
    ]);
  });
});
