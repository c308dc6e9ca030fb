import { createLocalCertificate } from "@who-knows-whom/stand-in-base/http/localCertificate";
import type { Certificate } from "@who-knows-whom/stand-in-base/http/localCertificate";

import { checkSite } from "../../../admin/check/checkSite";
import type { FetchUrl } from "../../../admin/check/fetchUrl";
import type { Finding } from "../../../admin/check/finding";
import { fetchTrusting, serveASite } from "../aSite";
import type { ServedSite } from "../aSite";

/** What is wrong, how a site becomes so, and the one line that has to be said of it. */
export type Case = readonly [name: string, setUp: (site: ServedSite) => void, line: RegExp];

// Making one takes half a second.
let tls: Certificate | undefined;
let overHttps: FetchUrl | undefined;

/** Sets a site up wrongly, and checks it: whatever is not fine, each as one line. */
export async function linesOf(setUp: (site: ServedSite) => void): Promise<readonly string[]> {
  tls ??= await createLocalCertificate();
  overHttps ??= fetchTrusting(tls);
  const site = await serveASite(tls, overHttps);
  try {
    setUp(site);
    const { origin, fetchUrl, build } = site;
    const findings = await checkSite({ origin, fetchUrl, build });
    return findings.filter(({ status }) => status !== "good").map(lineOf);
  } finally {
    site.close();
  }
}

export function lineOf({ status, place, found, fix = "" }: Finding): string {
  return `${status} ${place}: ${found} -> ${fix}`;
}
