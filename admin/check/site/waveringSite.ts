import type { Answer, FetchUrl } from "../fetchUrl";
import { bad } from "../finding";
import type { Finding } from "../finding";
import { isSame } from "./contentProblem";
import type { Site } from "./siteFiles";

/** Enough to meet each of two servers; a site that has none of the files is not asked for all again. */
const askedAgain = { files: 4, times: 3 };

export interface SteadySite {
  /** With the right answer wherever one came. */
  readonly site: Site;
  /** That one request and the next were answered differently. */
  readonly findings: readonly Finding[];
}

/**
 * Asks again for files that did not come as they were built: behind one address there may be several
 * servers, of which one was forgotten.
 */
export async function steadySite(site: Site, fetchUrl: FetchUrl): Promise<SteadySite> {
  const doubtful = [...site.answers].filter(
    ([place, answer]) =>
      isDoubtful(answer) && !isRight(site, place, answer) && !site.moved.has(place),
  );
  const sample = doubtful.slice(0, askedAgain.files);
  if (!(await isAnyRight(sample, site, fetchUrl))) return { site, findings: [] };

  const answers = new Map(site.answers);
  const wavering: string[] = [];
  for (const [place] of doubtful) {
    const right = await rightAnswer(place, site, fetchUrl);
    if (right === undefined) continue;
    answers.set(place, right);
    wavering.push(place);
  }
  return { site: { ...site, answers }, findings: wavering.map((place) => bad(place, found, fix)) };
}

const found = "is answered now as in the build, and now otherwise";
const fix =
  "Several servers or caches answer for this address: put the same build and config.json on each, and empty the caches.";

async function isAnyRight(
  sample: readonly (readonly [string, Answer])[],
  site: Site,
  fetchUrl: FetchUrl,
): Promise<boolean> {
  for (const [place] of sample) {
    if ((await rightAnswer(place, site, fetchUrl)) !== undefined) return true;
  }
  return false;
}

async function rightAnswer(place: string, site: Site, fetchUrl: FetchUrl) {
  for (let time = 0; time < askedAgain.times; time += 1) {
    const answer = await fetchUrl(site.origin + place);
    if (isRight(site, place, answer)) return answer;
  }
  return undefined;
}

/** No answer, a redirect and too many requests are other matters, and the same each time. */
function isDoubtful({ status }: Answer): boolean {
  return status === 200 || (status >= 400 && status !== 429);
}

/** Of files that are no part of a build only whether they are there. */
function isRight({ build }: Site, place: string, { status, body }: Answer): boolean {
  const built = build?.get(place);
  return status === 200 && (built === undefined || isSame(body, built, place));
}
