import { parseArgs } from "node:util";

import { createFetchUrl } from "../check/fetchUrl";
import { readAuthority } from "../check/http/readAuthority";
import { compareDeployments } from "../diff/compareDeployments";
import { readDeployment } from "../diff/readDeployment";

const words = {
  nothing: "Nothing to do beyond copying",
  note: "Good to know",
  redeploy: "Redeployment needed",
  register: "Registration needed",
  consent: "Consent needed",
  agree: "Agreement needed",
  stop: "Do not deploy",
} as const;

/** @returns the program's exit code */
export async function diff(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      deployed: { type: "string" },
      new: { type: "string" },
      ca: { type: "string" },
    },
  });
  if (values.deployed === undefined || values.new === undefined) {
    throw new Error("diff needs --deployed and --new, each a folder or the address of a site.");
  }
  const fetchUrl = createFetchUrl(values.ca === undefined ? undefined : readAuthority(values.ca));
  const [deployed, next] = await Promise.all([
    readDeployment(values.deployed, fetchUrl),
    readDeployment(values.new, fetchUrl),
  ]);
  const consequences = compareDeployments(deployed, next);
  for (const { action, reason } of consequences) console.log(`${words[action]}: ${reason}`);
  return consequences.some(({ action }) => action === "stop") ? 1 : 0;
}
