import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import type { SiteAnswer } from "./siteAnswers";

/** Pictures are compressed already. */
const texts = /^(?:text\/|application\/json)/;

const leastBytes = 256;

/** What a static host compresses while it sends, at the effort it takes for that. */
const encodings = {
  br: (body: Buffer) =>
    brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => gzipSync(body, { level: 6 }),
} as const;

/** An answer in the first encoding that the browser takes. */
export function compressed(answer: SiteAnswer, acceptEncoding: string): SiteAnswer {
  const { headers, body } = answer;
  if (!texts.test(headers["content-type"] ?? "") || body.length < leastBytes) return answer;
  const vary = { ...headers, vary: "Accept-Encoding" };
  const encoding = (["br", "gzip"] as const).find((one) => isAccepted(one, acceptEncoding));
  if (encoding === undefined) return { ...answer, headers: vary };
  return {
    ...answer,
    headers: { ...vary, "content-encoding": encoding },
    body: encodings[encoding](body),
  };
}

function isAccepted(encoding: string, acceptEncoding: string): boolean {
  return acceptEncoding
    .split(",")
    .map((part) => part.trim().split(/\s*;\s*/))
    .some(([name, weight]) => name === encoding && weight !== "q=0");
}
