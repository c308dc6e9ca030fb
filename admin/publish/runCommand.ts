import { spawnSync } from "node:child_process";

/** Runs a command of the administrator's in their shell. @throws Error where it fails */
export function runCommand(command: string): void {
  console.log(`> ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: "inherit" });
  if (status !== 0) throw new Error(`That failed, so nothing further was done: ${command}`);
}
