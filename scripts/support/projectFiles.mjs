import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { projectRoot } from "./projectRoot.mjs";
import { stopWith } from "./stopWith.mjs";

const pictures = /\.(?:png|jpe?g|gif|ico|woff2?|gz|zip)$/i;

/** The text files of the project: those git knows and those it would take. */
export function readProjectFiles() {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { stdout, status } = spawnSync("git", args, { cwd: projectRoot, encoding: "utf8" });
  if (status !== 0) return stopWith("git does not list the files of the project.");
  return stdout
    .split("\0")
    .filter((file) => file !== "" && !pictures.test(file) && existsSync(inProject(file)))
    .map((file) => ({ file, text: readFileSync(inProject(file), "utf8") }));
}

function inProject(file) {
  return path.join(projectRoot, file);
}
