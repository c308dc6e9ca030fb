import { Compilation, sources } from "webpack";
import type { Compiler } from "webpack";

import type { Cloud } from "../../src/adapters/config/clouds";
import { headerFiles } from "../headerFiles/headerFiles";
import { pagePolicy } from "../pagePolicy";
import { siteRules } from "../siteHeaders";
import { sitePages } from "../sitePages";
import { buildIdPlace, buildIdOf } from "./buildId";
import { thirdPartyNotices } from "./thirdPartyNotices";
import { bundledPackages } from "./bundledPackages";

const pluginName = "site-files";

/** Puts what a site has beside its scripts into the build: notices, simple pages, the build's id, headers. */
export function siteFilesPlugin(cloud: Cloud) {
  return {
    apply(compiler: Compiler) {
      compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
        // The pages are complete by then.
        const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
        compilation.hooks.processAssets.tap({ name: pluginName, stage }, () => {
          emit(compilation, { "assets/third-party-notices.txt": noticesOf(compilation) });
          emit(compilation, sitePages());
          writeBuildId(compilation);
          emit(compilation, headerFiles(siteRules(pagesOf(compilation), pagePolicy(cloud))));
        });
      });
    },
  };
}

function emit(compilation: Compilation, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    compilation.emitAsset(name, new sources.RawSource(text));
  }
}

function noticesOf(compilation: Compilation): string {
  return thirdPartyNotices(bundledPackages(compilation));
}

/** Of all that is in the build, so it stands in the pages only after it was made of them. */
function writeBuildId(compilation: Compilation): void {
  const files = new Map(
    Object.entries(compilation.assets).map(([name, asset]) => [name, asset.source()] as const),
  );
  const id = buildIdOf(files);
  for (const { path, html } of pagesOf(compilation)) {
    if (!html.includes(buildIdPlace)) continue;
    const text = html.replaceAll(buildIdPlace, id);
    compilation.updateAsset(path.slice(1), new sources.RawSource(text));
  }
}

function pagesOf(compilation: Compilation) {
  return Object.entries(compilation.assets)
    .filter(([name]) => /^[^/]+\.html$/.test(name))
    .map(([name, asset]) => ({ path: `/${name}`, html: String(asset.source()) }));
}
