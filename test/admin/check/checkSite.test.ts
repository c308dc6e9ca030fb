/** @jest-environment node */
import { createLocalCertificate } from "@who-knows-whom/stand-in-base/http/localCertificate";

import { checkSite } from "../../../admin/check/checkSite";
import { createFetchUrl } from "../../../admin/check/fetchUrl";
import { serveASite } from "../aSite";
import type { ServedSite } from "../aSite";
import { notFound } from "./mistakes";
import { lineOf, linesOf } from "./unkindSite";

let site: ServedSite;

beforeAll(async () => {
  site = await serveASite(await createLocalCertificate());
});
afterAll(() => {
  site.close();
});

describe("checkSite", () => {
  it("finds nothing to fix where nothing is wrong", async () => {
    const { origin, fetchUrl, build } = site;
    const findings = await checkSite({ origin, fetchUrl, build });
    expect(findings.filter(({ status }) => status !== "good")).toEqual([]);
    expect(findings.map(lineOf).join("\n")).toMatch(
      /all \d\d files are there, each as in the build/,
    );
  });

  it("says where there is no build to compare with, and looks at the scripts the pages name", async () => {
    const { origin, fetchUrl } = site;
    site.makeMistake((path, answer) => (path.startsWith("/static/commands") ? notFound : answer));
    const findings = await checkSite({ origin, fetchUrl });
    site.makeMistake((_, answer) => answer);
    expect(findings.filter(({ status }) => status !== "good").map(lineOf)).toEqual([
      expect.stringMatching(/^unknown build: .*no build here to compare its files with/),
      expect.stringMatching(/^bad \/static\/commands\.0a1b2c3d4e\.js: is missing/),
    ]);
  });

  it("finds that the certificate is not trusted, and looks at the rest all the same", async () => {
    const { origin, build } = site;
    site.makeMistake((path, answer) => (path === "/commands.html" ? notFound : answer));
    const findings = await checkSite({ origin, build, fetchUrl: createFetchUrl() });
    site.makeMistake((_, answer) => answer);
    expect(findings[0]).toMatchObject({ place: origin, status: "bad" });
    expect(findings.map(({ place }) => place)).toContain("/commands.html");
  });

  it("takes the manifest it is given instead of the site's own", async () => {
    const { origin, fetchUrl, build } = site;
    const findings = await checkSite({ origin, fetchUrl, build, manifest: "<html/>" });
    expect(findings.filter(({ status }) => status === "bad")).toMatchObject([
      { place: "manifest" },
    ]);
  });

  it("says of two mistakes two lines, however many files each hits", async () => {
    const lines = await linesOf((wrong) => {
      wrong.makeMistake((path, answer) => {
        if (path.startsWith("/static/")) return notFound;
        return { ...answer, headers: { ...answer.headers, "x-frame-options": "DENY" } };
      });
    });
    expect(lines).toEqual([
      expect.stringMatching(/^bad \/static\/\S+ and 5 more: is missing/),
      expect.stringMatching(/x-frame-options: DENY/),
    ]);
  });
});
