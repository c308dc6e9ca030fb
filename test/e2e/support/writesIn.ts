import type { TrafficLine } from "@who-knows-whom/stand-in-base/http/trafficRecorder";

/** A request by itself, or a part of a batch. */
interface Asked {
  readonly method: string;
  readonly url: string;
}

/** Graph asks some questions by POST: what they are about stands in the body. */
const readingPosts = [
  /\/communications\/getPresencesByUserId$/,
  /\/search\/query$/,
  /\/directoryObjects\/getByIds$/,
  /\/checkMemberGroups$/,
  /\/getMemberGroups$/,
];

/** What a line of the traffic file writes, parts of a batch one by one; sign-in and preflights write nothing. */
export function writesIn({ system, method, url, requestBody }: TrafficLine): readonly string[] {
  if (system === "identity" || method === "OPTIONS") return [];
  const asked = url.endsWith("/$batch") ? partsOf(system, requestBody) : [{ method, url }];
  return asked.filter(isWrite).map((one) => `${one.method} ${one.url}`);
}

function isWrite({ method, url }: Asked): boolean {
  const [path = ""] = url.split("?");
  return method !== "GET" && !(method === "POST" && readingPosts.some((one) => one.test(path)));
}

function partsOf(system: TrafficLine["system"], body: string): readonly Asked[] {
  if (system === "graph") return (JSON.parse(body) as { requests: readonly Asked[] }).requests;
  return [...body.matchAll(/^(GET|POST|PATCH|PUT|DELETE|MERGE) (\S+)/gm)].map(
    ([, method = "", url = ""]) => ({ method, url }),
  );
}
