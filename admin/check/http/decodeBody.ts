import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

export interface DecodedBody {
  readonly body: Buffer;
  /** What a browser would stumble over. */
  readonly problem?: string;
}

/** More than any file of the build, decoded. */
export const maxBodyBytes = 20_000_000;

const limit = { maxOutputLength: maxBodyBytes };

const decoders: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  identity: (body) => body,
  gzip: (body) => gunzipSync(body, limit),
  "x-gzip": (body) => gunzipSync(body, limit),
  br: (body) => brotliDecompressSync(body, limit),
  deflate: inflated,
};

/** Takes the encodings of a body off, the last one first, as a browser does. */
export function decodeBody(raw: Buffer, encodings = ""): DecodedBody {
  if (raw.length === 0) return { body: raw };
  const names = encodings
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
  let body = raw;
  for (const name of names.toReversed()) {
    const decode = decoders[name];
    if (decode === undefined) {
      return { body, problem: `is sent as "${name}", an encoding that was not asked for` };
    }
    try {
      body = decode(body);
    } catch {
      return { body, problem: `says content-encoding: ${encodings}, but is not of that kind` };
    }
  }
  if (!isGzip(body)) return { body };
  const problem =
    names.length === 0
      ? "is compressed, and no content-encoding says so"
      : `is compressed twice: what content-encoding ${encodings} covers is gzip once more`;
  return { body, problem };
}

/** The name stands for two formats: servers send either. */
function inflated(body: Buffer): Buffer {
  try {
    return inflateSync(body, limit);
  } catch {
    return inflateRawSync(body, limit);
  }
}

/** No file of the build begins so. */
function isGzip(body: Buffer): boolean {
  return body.length > 2 && body[0] === 0x1f && body[1] === 0x8b && body[2] === 8;
}
