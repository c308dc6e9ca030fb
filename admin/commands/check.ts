import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { createFetchUrl } from "../check/fetchUrl";
import { checkSite } from "../check/checkSite";
import { findingTable } from "../check/findingTable";
import { parseOrigin } from "../parseOrigin";

/** @returns the program's exit code */
export async function check(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      origin: { type: "string", default: "" },
      manifest: { type: "string" },
      /** PEM file of a certificate that this machine does not trust by itself. */
      ca: { type: "string" },
    },
  });
  const origin = parseOrigin(values.origin);
  if (origin === undefined) throw new Error("check needs --origin with an https address, no path.");

  const { manifest, ca } = values;
  const findings = await checkSite({
    origin,
    fetchUrl: createFetchUrl(ca === undefined ? undefined : readFileSync(ca, "utf8")),
    ...(manifest !== undefined && { manifest: readFileSync(manifest, "utf8") }),
  });
  console.log(findingTable(findings));
  return findings.some(({ status }) => status === "bad") ? 1 : 0;
}
