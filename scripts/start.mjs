// `npm start`: the local tenant, from a fresh clone. Arguments go to dev/start.ts.
import { spawn } from "node:child_process";

import { ensureBuilt, ensureGalleryBuilt } from "./support/ensureBuilt.mjs";
import { ensureInstalled } from "./support/ensureInstalled.mjs";
import { projectRoot } from "./support/projectRoot.mjs";

ensureInstalled();
if (process.argv.includes("--gallery")) ensureGalleryBuilt();
else ensureBuilt();

// The channel tells the tenant when this program is gone, however it went.
const tenant = spawn(
  process.execPath,
  ["--import", "tsx", "dev/start.ts", ...process.argv.slice(2)],
  { cwd: projectRoot, stdio: ["inherit", "inherit", "inherit", "ipc"] },
);
tenant.on("exit", (exitCode) => {
  process.exitCode = exitCode ?? 1;
});

// Whoever stops this program means the tenant; waiting keeps its last words before the prompt.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => tenant.kill(signal));
