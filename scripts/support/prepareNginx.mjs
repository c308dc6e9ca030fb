import { existsSync } from "node:fs";
import path from "node:path";

import { installOnDebian } from "./installOnDebian.mjs";

/** Installs nginx where that may be; elsewhere its tests are skipped, and this says so. */
export function prepareNginx() {
  if (isInstalled()) return;
  installOnDebian(["nginx-light"], "the test of nginx.conf (some seconds)");
  if (!isInstalled()) console.log("nginx is not installed: the tests on a real one are skipped.");
}

function isInstalled() {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/sbin"];
  return folders.some((folder) => existsSync(path.join(folder, "nginx")));
}
