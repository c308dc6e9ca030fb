import { mkdirSync, openSync, readFileSync, closeSync } from "node:fs";
import path from "node:path";

import { projectRoot } from "./projectRoot.mjs";
import { run } from "./run.mjs";

/** Installs Debian's packages, where this is Debian and may install. `purpose` says what for. */
export function installOnDebian(packages, purpose) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !/^ID=debian$/m.test(readText("/etc/os-release"))) return;
  console.log(`Installing Debian's ${packages[0]} for ${purpose} ...`);
  quietly(["update"]);
  quietly(["install", "--yes", "--no-install-recommends", ...packages]);
}

/** What apt-get says goes to a file, and on to the console only when it fails. */
function quietly(args) {
  const log = path.join(projectRoot, "build", "apt-get.log");
  mkdirSync(path.dirname(log), { recursive: true });
  const output = openSync(log, "w");
  try {
    run("apt-get", args, {
      stdio: ["ignore", output, output],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      beforeStopping: () => process.stderr.write(readText(log)),
    });
  } finally {
    closeSync(output);
  }
}

function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
