import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { appPackageFile } from "../appPackage/appPackageFile";
import type { FetchUrl } from "../check/fetchUrl";
import { answerCause } from "../check/site/answerCause";
import { originOf } from "../init/trimAnswers";
import type { Deployment } from "./compareDeployments";

/**
 * The files an administrator writes, from a folder or from the site itself.
 *
 * @throws Error with the reason where they cannot be read: unreachable is not the same as unchanged
 */
export async function readDeployment(place: string, fetchUrl: FetchUrl): Promise<Deployment> {
  if (!/^https?:\/\//i.test(place)) return readFolder(place);
  const origin = originOf(place);
  if (typeof origin !== "string") throw new Error(`${place}: ${origin.refusal}`);
  const [manifest, config] = await Promise.all([
    fileAt(origin, "/manifest.xml", fetchUrl),
    fileAt(origin, "/config.json", fetchUrl),
  ]);
  if (manifest === undefined && config === undefined) {
    throw new Error(`${origin} holds neither manifest.xml nor config.json: is the address right?`);
  }
  return {
    ...(manifest !== undefined && { manifest }),
    ...(config !== undefined && { config }),
  };
}

/** Undefined where the site answers that it has none. */
async function fileAt(
  origin: string,
  file: string,
  fetchUrl: FetchUrl,
): Promise<Buffer | undefined> {
  const answer = await fetchUrl(origin + file);
  const cause = answerCause(origin, file, answer);
  if (cause?.kind === "missing") return undefined;
  if (cause !== undefined) throw new Error(`${origin}${file}: ${cause.found}. ${cause.fix}`);
  if (answer.bodyProblem !== undefined) throw new Error(`${origin}${file} ${answer.bodyProblem}.`);
  return answer.body;
}

function readFolder(folder: string): Deployment {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const [manifest, config, appPackage] = ["manifest.xml", "config.json", appPackageFile].map(
    (name) => {
      const file = path.join(folder, name);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
  );
  if (manifest === undefined && config === undefined) {
    throw new Error(`${folder} holds neither manifest.xml nor config.json.`);
  }
  return {
    ...(appPackage !== undefined && { appPackage }),
    ...(manifest !== undefined && { manifest }),
    ...(config !== undefined && { config }),
  };
}
