import path from "node:path";

import type { Compilation, Module } from "webpack";

/** Folder of a package, up to its name, in the path of one of its files. */
const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** Fluent's colours and sizes stand in the style sheets, and webpack's own lines in every script. */
const unimportedPackages = ["@fluentui/react-components", "@fluentui/tokens", "webpack"];

/** Folders of the packages of which something is in the build, sorted. */
export function bundledPackages({ chunks, chunkGraph, compiler }: Compilation): readonly string[] {
  const files = [...chunks].flatMap((chunk) =>
    [...chunkGraph.getChunkModulesIterable(chunk)].flatMap(filesOf),
  );
  const folders = files.flatMap((file) => packageFolder.exec(file)?.[0] ?? []);
  const modules = path.join(compiler.context, "node_modules");
  const unimported = unimportedPackages.map((name) => path.join(modules, name));
  return [...new Set([...folders, ...unimported])].sort();
}

/** webpack joins modules into one. */
function filesOf(module: Module): readonly string[] {
  const parts = "modules" in module ? (module.modules as readonly Module[]) : [module];
  return parts.flatMap((part) => part.nameForCondition() ?? []);
}
