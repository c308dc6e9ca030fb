import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

import { projectRoot } from "./projectRoot.mjs";

/**
 * All that is installed: with `--omit dev` npm leaves out react and valibot too, because some package names them
 * among what it needs for development.
 */
const args = ["sbom", "--sbom-format", "cyclonedx"];

/** The software bill of materials of the product, as CycloneDX: what its dependencies lead to. */
export function productSbom({ name, dependencies }) {
  const sbom = JSON.parse(npmSbom());
  const { component } = sbom.metadata;
  const needs = new Map(sbom.dependencies.map(needsOf));
  const direct = needs.get(component["bom-ref"]).filter((ref) => nameIn(ref) in dependencies);
  const reached = new Set(direct);
  // A set takes in what is added while it is walked.
  for (const ref of reached) for (const next of needs.get(ref) ?? []) reached.add(next);
  return {
    ...sbom,
    // npm takes the name of the folder.
    metadata: { ...sbom.metadata, component: { ...component, name, type: "application" } },
    components: sbom.components
      .filter((one) => reached.has(one["bom-ref"]))
      .map((one) => ({ ...one, scope: "required" })),
    dependencies: [
      { ref: component["bom-ref"], dependsOn: direct },
      ...[...reached].map((ref) => ({ ref, dependsOn: needs.get(ref) ?? [] })),
    ],
  };
}

/** A package does without what it names as optional, such as TypeScript; npm lists it where it is installed. */
function needsOf({ ref, dependsOn = [] }) {
  const file = path.join(projectRoot, "node_modules", nameIn(ref), "package.json");
  const optional = readJson(file).peerDependenciesMeta ?? {};
  return [ref, dependsOn.filter((one) => optional[nameIn(one)]?.optional !== true)];
}

/** The project itself is no folder of node_modules. */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

function npmSbom() {
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd: projectRoot,
    encoding: "utf8",
    maxBuffer: 100_000_000,
    // On Windows the command is a script, which only a shell starts.
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  return stdout;
}

/** Without the version, which stands behind the last @. */
function nameIn(ref) {
  return ref.slice(0, ref.lastIndexOf("@"));
}
