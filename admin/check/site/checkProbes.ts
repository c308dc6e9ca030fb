import type { Answer, FetchUrl } from "../fetchUrl";
import { bad, good } from "../finding";
import type { Finding } from "../finding";
import { unknownAddress } from "./unknownAddress";

/** Addresses at which no site of the add-in has anything. */
const nowhere = ["/no-such-page-0f6e1d3c", "/static/no-such-script.0f6e1d3c9f.js"];

/** What is left lying about on sites, and the first words by which it is known. */
const leftovers: readonly (readonly [string, RegExp])[] = [
  ["/.git/HEAD", /^(?:ref: |[0-9a-f]{40}\s*$)/],
  ["/.git/config", /^\s*\[core\]/],
  ["/.env", /^\s*(?:#.*\n)*\s*(?:export )?\w+\s*=/],
  ["/config.json.bak", /^\s*\{/],
  ["/config.json.old", /^\s*\{/],
  ["/config.json~", /^\s*\{/],
];

const folders = ["/", "/static/", "/assets/"];

/** Asks for what should not be there: unknown addresses, lists of files, what a copy leaves behind. */
export async function checkProbes(origin: string, fetchUrl: FetchUrl): Promise<readonly Finding[]> {
  const ask = async (place: string) => [place, await fetchUrl(origin + place)] as const;
  const [shared, unknown, left, lists] = await Promise.all([
    fetchUrl(`${origin}/config.json`, { headers: { origin: elsewhere } }),
    Promise.all(nowhere.map(ask)),
    Promise.all(leftovers.map(([place]) => ask(place))),
    Promise.all(folders.map(ask)),
  ]);
  const problems = [
    ...echoes(shared),
    ...unknown.flatMap(([place, answer]) => unknownAddress(origin, place, answer)),
    ...left.flatMap(([place, answer]) => leftLying(place, answer)),
    ...lists.flatMap(([place, answer]) => fileList(place, answer)),
  ];
  return problems.length > 0
    ? problems
    : [good("other addresses", "answer with an error that nobody keeps, and show no files")];
}

const elsewhere = "https://elsewhere.example";

/** A server that admits whoever asks says so only to whoever asks from elsewhere. */
function echoes({ headers }: Answer): readonly Finding[] {
  if (headers["access-control-allow-origin"] !== elsewhere) return [];
  const fix = "Take the rule for cross-origin requests away: no other site has to read the files.";
  return [
    bad("/config.json", "may be read by every website that asks (its origin is repeated)", fix),
  ];
}

function leftLying(place: string, { status, body }: Answer): readonly Finding[] {
  const pattern = leftovers.find(([one]) => one === place)?.[1];
  const start = body.subarray(0, 500).toString("latin1");
  if (status !== 200 || pattern?.test(start) !== true) return [];
  const what = place.startsWith("/.git/") ? "/.git" : place;
  const fix = "Delete it from the site's folder, and copy only what is in dist/ and deployment/.";
  return [bad(what, "can be read by everybody", fix)];
}

function fileList(place: string, { status, body }: Answer): readonly Finding[] {
  const text = String(body.subarray(0, 100_000));
  const isList =
    /<title>\s*(?:index of|directory listing|listing directory|files within)|\[to parent directory\]/i.test(
      text,
    ) || (text.match(/href=["']?[^"'>]*(?:\.[0-9a-f]{6,}\.js|icon-\d+\.png)/g) ?? []).length > 1;
  if (status !== 200 || !isList) return [];
  const fix = "Switch lists of files off at the web server (autoindex, directory browsing).";
  return [bad(`folder ${place}`, "shows a list of its files to everybody", fix)];
}
