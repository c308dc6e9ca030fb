import type { FetchUrl } from "./fetchUrl";
import { checkConfig } from "./checkConfig";
import { checkHeaders } from "./checkHeaders";
import { checkIcons, checkManifest } from "./checkManifest";
import { checkOfficeScript } from "./checkOfficeScript";
import { checkServices } from "./checkServices";
import { checkVersion } from "./checkVersion";
import { bad, good } from "./finding";
import type { Finding } from "./finding";
import { checkFiles, readSite } from "./siteFiles";
import type { Site } from "./siteFiles";

export interface CheckOptions {
  /** https, without a path. */
  readonly origin: string;
  readonly fetchUrl: FetchUrl;
  /** Text of the manifest that is deployed; the site's own where absent. */
  readonly manifest?: string;
}

/** Looks at a deployed site from outside, as Outlook and the pane will. */
export async function checkSite({
  origin,
  fetchUrl,
  manifest,
}: CheckOptions): Promise<readonly Finding[]> {
  const site = await readSite(origin, fetchUrl);
  const connection = checkConnection(site);
  if (connection.status === "bad" && site.answers.get("/taskpane.html")?.status === 0) {
    return [connection];
  }
  const { findings, config, cloud } = checkConfig(site);
  const xml = manifest ?? String(site.answers.get("/manifest.xml")?.body ?? "");
  return [
    connection,
    ...checkFiles(site),
    ...checkHeaders(site, cloud, config),
    ...findings,
    ...checkManifest(xml, site),
    ...checkIcons(site),
    ...checkVersion(site, cloud),
    await checkOfficeScript(cloud, fetchUrl),
    ...(config === undefined ? [] : await checkServices(config, origin, fetchUrl)),
  ];
}

function checkConnection({ origin, answers }: Site): Finding {
  const problem = answers.get("/taskpane.html")?.problem;
  if (problem === undefined) return good(origin, "answers over https with a trusted certificate");
  const fix = "Outlook shows nothing of a site whose certificate it does not trust.";
  return bad(origin, `https: ${problem}`, fix);
}
