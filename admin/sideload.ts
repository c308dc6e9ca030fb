// `npm run sideload`: the add-in in one's own Outlook.
import { spawnSync } from "node:child_process";

import { localOrigin } from "../hosting/manifest/manifestIdentity";
import { createFetchUrl } from "./check/fetchUrl";
import { sideloadPlan } from "./sideloadPlan";

void main();

async function main(): Promise<void> {
  const { status } = await createFetchUrl()(`${localOrigin}/taskpane.html`);
  const plan = sideloadPlan(process.platform, status === 200);
  if (plan.kind === "run") {
    const tool = require.resolve("office-addin-debugging/cli.js");
    // Its exit code is 0 in any case.
    spawnSync(process.execPath, [tool, ...plan.arguments], { stdio: "inherit" });
  }
  console.log(plan.lines.join("\n"));
  // By hand means: not done yet.
  process.exitCode = plan.kind === "run" ? 0 : 1;
}
