import { Compilation, sources } from "webpack";
import type { Compiler } from "webpack";

import type { Cloud } from "../src/adapters/config/clouds";
import { headerFiles } from "./headerFiles";
import { pagePolicy } from "./pagePolicy";
import { siteRules } from "./siteHeaders";

const pluginName = "header-files";

/** Puts the headers of the built pages beside them, ready for a web server. */
export function headerFilesPlugin(cloud: Cloud) {
  return {
    apply(compiler: Compiler) {
      compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
        // The pages are complete by then.
        const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
        compilation.hooks.processAssets.tap({ name: pluginName, stage }, () => {
          const rules = siteRules(pagesOf(compilation), pagePolicy(cloud));
          for (const [name, text] of Object.entries(headerFiles(rules))) {
            compilation.emitAsset(name, new sources.RawSource(text));
          }
        });
      });
    },
  };
}

function pagesOf(compilation: Compilation) {
  return Object.entries(compilation.assets)
    .filter(([name]) => /^[^/]+\.html$/.test(name))
    .map(([name, asset]) => ({ path: `/${name}`, html: String(asset.source()) }));
}
