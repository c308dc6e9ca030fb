import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { readAuthority } from "../check/http/readAuthority";
import { createFetchUrl } from "../check/fetchUrl";
import { checkSite } from "../check/checkSite";
import { findingTable } from "../check/findingTable";
import { readBuild } from "../check/site/build";
import type { Build } from "../check/site/build";
import { originOf } from "../init/trimAnswers";

/** @returns the program's exit code */
export async function check(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      origin: { type: "string", default: "" },
      manifest: { type: "string" },
      /** The package of the Microsoft 365 app that was uploaded. */
      package: { type: "string" },
      /** File of a certificate that this machine does not trust by itself. */
      ca: { type: "string" },
      /** The build the site was made from. */
      build: { type: "string" },
    },
  });
  const origin = originOf(values.origin);
  if (typeof origin !== "string") throw new Error(`check needs --origin: ${origin.refusal}`);

  const { manifest, package: appPackage, ca } = values;
  const build = buildIn(values.build);
  const findings = await checkSite({
    origin,
    fetchUrl: createFetchUrl(ca === undefined ? undefined : readAuthority(ca)),
    ...(manifest !== undefined && { manifest: readFileSync(manifest) }),
    ...(appPackage !== undefined && { appPackage: readFileSync(appPackage) }),
    ...(build !== undefined && { build }),
  });
  console.log(findingTable(findings));
  return findings.some(({ status }) => status === "bad") ? 1 : 0;
}

function buildIn(folder: string | undefined): Build | undefined {
  const build = readBuild(folder ?? "dist");
  if (folder === undefined || build !== undefined) return build;
  throw new Error(
    existsSync(folder)
      ? `${folder} holds no build: taskpane.html is not in it.`
      : `There is no folder ${folder}.`,
  );
}
