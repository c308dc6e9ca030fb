/** @jest-environment node */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Answer, FetchUrl } from "../../../admin/check/fetchUrl";
import { readDeployment } from "../../../admin/diff/readDeployment";

const missing: Answer = { status: 404, headers: {}, body: Buffer.from("no") };
const file: Answer = { status: 200, headers: {}, body: Buffer.from("text") };

function from(answers: Readonly<Record<string, Answer>>): FetchUrl {
  return (url) => Promise.resolve(answers[new URL(url).pathname] ?? missing);
}

function read(place: string, answers: Readonly<Record<string, Answer>> = {}) {
  return readDeployment(place, from(answers));
}

const site = "https://wkw.contoso.com/";
const silent: Answer = {
  status: 0,
  headers: {},
  body: Buffer.alloc(0),
  problem: { kind: "dns", found: "this name does not exist (DNS)", fix: "Correct it." },
};

describe("readDeployment", () => {
  it("reads both files of a site", async () => {
    const deployment = await read(site, { "/manifest.xml": file, "/config.json": file });
    expect(deployment).toEqual({ manifest: file.body, config: file.body });
  });

  it("leaves out what the site does not have", async () => {
    expect(await read(site, { "/config.json": file })).toEqual({ config: file.body });
  });

  it.each<readonly [string, Readonly<Record<string, Answer>>, RegExp]>([
    [
      "cannot be reached",
      { "/manifest.xml": silent, "/config.json": silent },
      /does not exist \(DNS\)/,
    ],
    ["wants a sign-in", { "/manifest.xml": { ...missing, status: 401 } }, /asks for a sign-in/],
    [
      "fails",
      { "/manifest.xml": file, "/config.json": { ...missing, status: 500 } },
      /config\.json: answers with status 500/,
    ],
    ["is another one", {}, /holds neither manifest\.xml nor config\.json/],
  ])("says why, where the site %s", async (_, answers, words) => {
    await expect(read(site, answers)).rejects.toThrow(words);
  });

  it("says that a folder is not there, or holds nothing to compare", async () => {
    await expect(read("no-such-folder")).rejects.toThrow(/There is no folder no-such-folder/);
    const empty = mkdtempSync(path.join(tmpdir(), "empty-"));
    await expect(read(empty)).rejects.toThrow(/holds neither/);
  });

  it("refuses an address without https", async () => {
    await expect(read("http://wkw.contoso.com")).rejects.toThrow(/https/);
  });
});
