import { accessSync, constants } from "node:fs";
import path from "node:path";

/** Path of an installed nginx; absent where there is none, and tests on it are skipped. */
export function findNginx(): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(path.delimiter), "/usr/sbin"];
  return folders.map((folder) => path.join(folder, "nginx")).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
