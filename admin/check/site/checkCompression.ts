import type { Answer, FetchUrl } from "../fetchUrl";
import { bad, good } from "../finding";
import type { Finding } from "../finding";
import type { Site } from "./siteFiles";

/** Below it a host may rightly find that compressing costs more than it saves. */
const leastBytes = 10_000;

const kinds = [
  ["pages", /\.html$/],
  ["scripts", /\.js$/],
] as const;

/** Checks that pages and scripts come compressed: uncompressed they are three times as large. */
export async function checkCompression(
  { origin, answers }: Site,
  fetchUrl: FetchUrl,
): Promise<readonly Finding[]> {
  const found = await Promise.all(
    kinds.map(async ([name, pattern]) => {
      const plain = [...answers].filter(
        ([place, answer]) => pattern.test(place) && isPlain(answer),
      );
      const [first] = plain;
      // Some hosts (IIS) compress a file only when it is asked for again.
      const isSo = first !== undefined && isPlain(await fetchUrl(origin + first[0]));
      return isSo ? [{ name, bodies: plain.map(([, { body }]) => body) }] : [];
    }),
  );
  const plain = found.flat();
  if (plain.length === 0) return [good("compression", "large files come compressed")];
  const bytes = plain.flatMap(({ bodies }) => bodies).reduce((sum, { length }) => sum + length, 0);
  const names = plain.map(({ name }) => name).join(" and ");
  const words = `come uncompressed: ${Math.round(bytes / 1000)} KB, about three times what they need`;
  const fix = `Switch gzip or brotli on for ${names} (nginx: gzip_types; text/html alone is its default).`;
  return [bad(names, words, fix)];
}

function isPlain({ status, headers, body, bodyProblem }: Answer): boolean {
  const encoding = headers["content-encoding"] ?? "identity";
  return (
    status === 200 &&
    body.length >= leastBytes &&
    encoding === "identity" &&
    bodyProblem === undefined
  );
}
