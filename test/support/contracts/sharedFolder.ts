import { existsSync } from "node:fs";
import path from "node:path";

const projectRoot = path.join(__dirname, "..", "..", "..");

/**
 * A folder of facts that lies beside the project and never in it.
 *
 * @param variable - environment variable that names the folder
 * @param fallback - where it lies otherwise, seen from the project's root
 * @returns the folder, or undefined with a plain word on the console that its checks are skipped
 */
export function sharedFolder(variable: string, fallback: string): string | undefined {
  const folder = path.resolve(projectRoot, process.env[variable] ?? fallback);
  if (existsSync(folder)) return folder;
  process.stderr.write(
    `Skipped, what needs data beside the project: ${folder} is not there (${variable} may name another folder).\n`,
  );
  return undefined;
}
