import { readFileSync } from "node:fs";
import path from "node:path";

import { projectRoot } from "./projectRoot.mjs";
import { runNpm } from "./run.mjs";
import { stopWith } from "./stopWith.mjs";

const oldestNode = [20, 19];

/** Installs the packages where they are missing or not those of package-lock.json. */
export function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  console.log("Installing packages (a few minutes the first time) ...");
  runNpm(["ci", "--include=dev"]);
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const isNewEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  if (isNewEnough) return;
  stopWith(
    `Who Knows Whom needs Node ${oldestNode.join(".")} or newer, and this is ${process.versions.node}: install one from https://nodejs.org.`,
  );
}

/** Compares versions, not file times: switching branches touches files that say the same. */
function isInstalled() {
  const installed = readPackages("node_modules/.package-lock.json");
  if (installed === undefined) return false;
  return Object.entries(readPackages("package-lock.json") ?? {}).every(
    ([folder, { version, link, optional }]) =>
      folder === "" ||
      // A package of this repository is a link, which has no version.
      (installed[folder]?.version === version && installed[folder]?.link === link) ||
      // Packages for other platforms stay out.
      (optional && installed[folder] === undefined),
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(projectRoot, file), "utf8")).packages;
  } catch {
    return undefined;
  }
}
