import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { createFetchUrl } from "../check/fetchUrl";
import { compareDeployments } from "../diff/compareDeployments";
import type { Deployment } from "../diff/compareDeployments";

const words = {
  nothing: "Nothing to do beyond copying",
  redeploy: "Redeployment needed",
  consent: "Consent needed",
  stop: "Do not deploy",
} as const;

/** @returns the program's exit code */
export async function diff(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { deployed: { type: "string" }, new: { type: "string" } },
  });
  if (values.deployed === undefined || values.new === undefined) {
    throw new Error("diff needs --deployed and --new, each a folder or the address of a site.");
  }
  const [deployed, next] = await Promise.all([read(values.deployed), read(values.new)]);
  const consequences = compareDeployments(deployed, next);
  for (const { action, reason } of consequences) console.log(`${words[action]}: ${reason}`);
  return consequences.some(({ action }) => action === "stop") ? 1 : 0;
}

/** The two files an administrator writes, from a folder or from the site itself. */
async function read(place: string): Promise<Deployment> {
  if (place.startsWith("https://")) return readSite(place.replace(/\/$/, ""));
  const config = path.join(place, "config.json");
  return {
    manifest: readFileSync(path.join(place, "manifest.xml"), "utf8"),
    ...(existsSync(config) && { config: readFileSync(config, "utf8") }),
  };
}

async function readSite(origin: string): Promise<Deployment> {
  const fetchUrl = createFetchUrl();
  const [manifest, config] = await Promise.all(
    ["/manifest.xml", "/config.json"].map((file) => fetchUrl(origin + file)),
  );
  return {
    manifest: String(manifest?.body ?? ""),
    ...(config?.status === 200 && { config: String(config.body) }),
  };
}
