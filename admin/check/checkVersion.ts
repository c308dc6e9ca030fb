import type { Cloud } from "../../src/adapters/config/clouds";
import { version } from "../../package.json";
import { judge } from "./finding";
import type { Finding } from "./finding";
import { pagePaths } from "./siteFiles";
import type { Site } from "./siteFiles";

/**
 * Checks that the pages are of this version, of one build, and made for the cloud of config.json.
 */
export function checkVersion({ answers }: Site, cloud: Cloud): readonly Finding[] {
  return pagePaths.flatMap((path) => {
    const html = String(answers.get(path)?.body ?? "");
    const found = /<meta name="?version"? content="?([^">\s]+)/.exec(html)?.[1] ?? "none";
    return [
      judge(found === version, path, {
        met: `is version ${version}`,
        missed: `is version ${found}, and this project's is ${version}`,
        fix: "Copy the whole build to the site again, or check with the project it was built from.",
      }),
      judge(html.includes(cloud.officeScript), path, {
        met: "names Outlook's script of its cloud",
        missed: `does not load Outlook's script from ${cloud.officeScript}`,
        fix: "Build for the cloud of config.json: npm run build -- --env cloud=NAME.",
      }),
    ];
  });
}
