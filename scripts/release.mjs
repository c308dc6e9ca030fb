// `npm run release`: everything a release consists of, in release/<name>-<version>. `--check` only says whether
// the changelog is ready for it; `--from FOLDER` takes a build that is there, `--to FOLDER` another place.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { releaseNotes } from "./support/changelog.mjs";
import { checksums } from "./support/checksums.mjs";
import { projectRoot } from "./support/projectRoot.mjs";
import { runNpm } from "./support/run.mjs";
import { productSbom } from "./support/sbom.mjs";
import { stopWith } from "./support/stopWith.mjs";

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    from: { type: "string" },
    to: { type: "string", default: path.join(projectRoot, "release") },
    changelog: { type: "string", default: path.join(projectRoot, "CHANGELOG.md") },
  },
});
const project = JSON.parse(readFileSync(path.join(projectRoot, "package.json"), "utf8"));
const { version } = project;

try {
  main();
} catch (error) {
  stopWith(error.message);
}

function main() {
  const notes = releaseNotes(readFileSync(values.changelog, "utf8"), version);
  refuseSecond();
  if (values.check) {
    console.log(`The changelog is ready for ${version}.`);
    return;
  }
  if (values.from === undefined) runNpm(["run", "build"]);
  const folder = path.join(values.to, `${project.name}-${version}`);
  fill(folder, notes);
  console.log(`${folder} holds the release ${version}. Next:`);
  console.log(`  git tag -a v${version} -m "Release ${version}"`);
}

function fill(folder, notes) {
  const build = values.from ?? path.join(projectRoot, "dist");
  const notices = path.join(build, "assets", "third-party-notices.txt");
  if (!existsSync(notices)) throw new Error(`${build} holds no build with third-party notices.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(build, path.join(folder, "dist"), { recursive: true });
  cpSync(notices, path.join(folder, "THIRD-PARTY-NOTICES.txt"));
  cpSync(path.join(projectRoot, "LICENSE"), path.join(folder, "LICENSE"));
  writeFileSync(path.join(folder, "RELEASE-NOTES.md"), notes);
  const sbom = `${JSON.stringify(productSbom(project), null, 2)}\n`;
  writeFileSync(path.join(folder, "sbom.cdx.json"), sbom);
  writeSources(path.join(folder, `${project.name}-${version}-source.zip`));
  // Last, because it is about all the others.
  writeFileSync(path.join(folder, "SHA256SUMS"), checksums(folder));
}

/** What the administrator's commands need: the project as it is committed. */
function writeSources(file) {
  const prefix = `--prefix=${project.name}-${version}/`;
  git(["archive", "--format=zip", prefix, "-o", path.resolve(file), "HEAD"]);
}

/** Two builds of one version could not be told apart by anybody who reads its number. */
function refuseSecond() {
  const tagged = git(["tag", "--list", `v${version}`]).trim();
  if (tagged === "" || git(["rev-list", "-n", "1", tagged]) === git(["rev-parse", "HEAD"])) return;
  throw new Error(`${tagged} is released already: raise the version in package.json.`);
}

function git(args) {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: projectRoot, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
  return stdout;
}
