import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const heading = `Third-party software in Who Knows Whom for Outlook

The scripts and pages of this site contain the packages below, each under its own licence.
`;

const line = "-".repeat(78);

/**
 * The licence texts of packages, in full as their licences want it.
 * @param folders - of the packages, sorted
 * @throws Error for a package without a licence text
 */
export function thirdPartyNotices(folders: readonly string[]): string {
  const notices = folders.map((folder) => {
    const { name, version, license } = readPackage(folder);
    return `${line}\n${name} ${version} (${license})\n${line}\n\n${licenceText(folder, name)}\n`;
  });
  return [heading, ...notices].join("\n");
}

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function readPackage(folder: string): PackageFacts {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as PackageFacts;
}

function licenceText(folder: string, name: string): string {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence text in its package.`);
  return files.map((file) => readFileSync(path.join(folder, file), "utf8").trim()).join("\n\n");
}
