import { version } from "../../../package.json";
import { stampOf } from "../../../hosting/buildFiles/buildId";
import { bad, judge, unknown } from "../finding";
import type { Finding } from "../finding";
import { isSame } from "./contentProblem";
import { allPagePaths, pagePaths, scriptsOf, textAt } from "./siteFiles";
import type { Site } from "./siteFiles";

/**
 * Whether the site holds the build at hand. Where every page is of one other build, what to compare
 * is not here: it is said once, and the site is looked at by itself.
 */
export function checkBuild(site: Site): { readonly finding: Finding; readonly site: Site } {
  const { build, ...alone } = site;
  if (build === undefined) return { finding: versionFinding(site), site };
  if (!isAnotherBuild(site)) {
    return {
      finding: judge(versionOf(site) === version, "version", {
        met: `${nameOf(pageOf(site))} is on the site`,
        missed: `the site says ${versionOf(site)}, and this project is ${version}`,
        fix: "Check with the project the site was built from, or copy this build.",
      }),
      site,
    };
  }
  const here = nameOf(pageIn((page) => String(build.get(page) ?? "")));
  const which = `${nameOf(pageOf(site))}, and this is ${here}`;
  const found = `the site holds another build than the one here (${which})`;
  const answers = [...site.answers].filter(
    ([place, { status }]) => status === 200 || !place.startsWith("/static/"),
  );
  return {
    finding: bad("build", found, copyOrName),
    site: { ...alone, answers: new Map(answers) },
  };
}

const copyOrName =
  "Copy the whole build, scripts first and pages last; or check with the project and build the site was made from (--build FOLDER).";

function versionFinding(site: Site): Finding {
  const found = versionOf(site);
  if (found === version) {
    return unknown(
      "build",
      `the site says version ${version}, and there is no build here to compare its files with`,
      "Run `npm run build` first, or name the folder: --build FOLDER.",
    );
  }
  return bad(
    "build",
    `the site says version ${found}, and this project is ${version}`,
    "Copy the whole build to the site again, or check with the project it was built from.",
  );
}

/**
 * Pages that differ name scripts that are there, and the scripts of this build are not: a whole build,
 * and no mix of two.
 */
function isAnotherBuild({ answers, build }: Site): boolean {
  const isThere = (script: string) => answers.get(script)?.status === 200;
  const others = allPagePaths.filter((page) => {
    const built = build?.get(page);
    const answer = answers.get(page);
    return built !== undefined && answer?.status === 200 && !isSame(answer.body, built, page);
  });
  return (
    others.length > 0 &&
    others.every((page) => {
      const served = scriptsOf(textAt(answers, page));
      const built = scriptsOf(String(build?.get(page) ?? ""));
      const added = served.filter((script) => !built.includes(script));
      const gone = built.filter((script) => !served.includes(script));
      return added.length > 0 && added.every(isThere) && !gone.some(isThere);
    })
  );
}

function versionOf(site: Site): string {
  return stampOf(pageOf(site))?.version ?? "none";
}

/** Version and build as the pane's foot names them. */
function nameOf(html: string): string {
  const stamp = stampOf(html);
  return stamp === undefined ? "one without a name" : `${stamp.version}+${stamp.build}`;
}

function pageOf({ answers }: Site): string {
  return pageIn((page) => textAt(answers, page));
}

/** The first of the pages that is there. */
function pageIn(textOf: (page: string) => string): string {
  return pagePaths.map(textOf).find((text) => text !== "") ?? "";
}
