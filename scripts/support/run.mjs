import { spawnSync } from "node:child_process";

import { projectRoot } from "./projectRoot.mjs";
import { stopWith } from "./stopWith.mjs";

/**
 * Runs a program in the project, its output shown as it comes. A failure ends this program too,
 * after `beforeStopping`.
 */
export function run(command, args, { beforeStopping = () => undefined, ...options } = {}) {
  const spawned = spawnSync(command, args, { cwd: projectRoot, stdio: "inherit", ...options });
  if (spawned.error !== undefined) stopWith(`Could not run ${command}: ${spawned.error.message}`);
  if (spawned.status !== 0) {
    beforeStopping();
    stopWith(`${command} ${args.join(" ")} failed; the lines above say why.`);
  }
}

export function runNpm(args) {
  const running = process.env.npm_execpath ?? "";
  if (running.endsWith("npm-cli.js")) run(process.execPath, [running, ...args]);
  // On Windows the command is a script, which only a shell starts.
  else run("npm", args, { shell: process.platform === "win32" });
}
