import { siteConfig } from "./config/siteConfig";
import type { FetchUrl } from "./fetchUrl";
import type { Finding } from "./finding";
import { groupFindings } from "./groupFindings";
import { checkHeaders } from "./headers/checkHeaders";
import { checkAppPackage } from "./manifest/checkAppPackage";
import { siteManifest } from "./manifest/siteManifest";
import { checkOfficeScript } from "./services/checkOfficeScript";
import { checkServices } from "./services/checkServices";
import type { Build } from "./site/build";
import { checkCloud } from "./site/checkCloud";
import { checkCompression } from "./site/checkCompression";
import { checkEntrance } from "./site/checkEntrance";
import { checkFiles } from "./site/checkFiles";
import { checkIcons } from "./site/checkIcons";
import { checkProbes } from "./site/checkProbes";
import { checkBuild } from "./site/otherBuild";
import { readSite } from "./site/siteFiles";
import { steadySite } from "./site/waveringSite";

export interface CheckOptions {
  /** https, without a path. */
  readonly origin: string;
  readonly fetchUrl: FetchUrl;
  /** The manifest that is deployed; the site's own where absent. */
  readonly manifest?: string | Buffer;
  /** The package of the Microsoft 365 app that is deployed. */
  readonly appPackage?: Uint8Array;
  /** The local build to compare with, file by file. */
  readonly build?: Build;
}

/** Looks at a deployed site from outside, as Outlook and the pane will; one finding for a mistake. */
export async function checkSite(options: CheckOptions): Promise<readonly Finding[]> {
  const entrance = await checkEntrance(options.origin, options.fetchUrl);
  const inside = entrance.isOpen ? await checkInside(options) : [];
  return groupFindings([...entrance.findings, ...inside]);
}

async function checkInside(options: CheckOptions): Promise<readonly Finding[]> {
  const { origin, fetchUrl, manifest, appPackage, build } = options;
  const read = await readSite(origin, fetchUrl, build);
  const { site: steady, findings: wavering } = await steadySite(read, fetchUrl);
  const { finding: whichBuild, site } = checkBuild(steady);
  const files = checkFiles(site);
  const { findings: ofConfig, config, cloud: wanted } = siteConfig(site);
  const { findings: ofCloud, cloud } = checkCloud(site, {
    wanted: config === undefined ? undefined : wanted,
    wrong: files.wrong,
  });
  const given = typeof manifest === "string" ? Buffer.from(manifest) : manifest;
  const others = await Promise.all([
    checkProbes(origin, fetchUrl),
    checkCompression(site, fetchUrl),
    checkOfficeScript(cloud, fetchUrl).then((finding) => [finding]),
    config === undefined ? [] : checkServices(config, origin, fetchUrl),
  ]);
  return [
    whichBuild,
    ...wavering,
    ...files.findings,
    ...checkHeaders(site, {
      ...files,
      cloud,
      // A wrong address explains why the policy has another one.
      ...(config !== undefined && isCrmRight([...ofConfig, ...ofCloud]) && { config }),
    }),
    ...ofConfig,
    ...siteManifest(site, given),
    ...(appPackage === undefined ? [] : checkAppPackage(appPackage, origin, config?.clientId)),
    ...checkIcons(site, files.wrong),
    ...ofCloud,
    ...others.flat(),
  ];
}

function isCrmRight(findings: readonly Finding[]): boolean {
  return !findings.some(
    ({ status, place, found }) =>
      status === "bad" && (place === "pages" || found.includes("dataverseUrl")),
  );
}
