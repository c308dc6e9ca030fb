import { AppError } from "../../../core/errors";
import type { HttpRequest } from "../../http/sendOnce";
import { readPart } from "./batchAnswer";

const lineEnd = "\r\n";
/** No part holds anything but a request line and headers, so no text can look like it. */
const boundary = "batch_who-knows-whom";

/** A GET inside a batch. */
export interface BatchedGet {
  /** Below the service's root, encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * One GET as the one part of a `$batch`: what stands in its URL stays out of every log, the browser
 * asks once whether it may post there, and the answer is the part's, with its own status.
 */
export function inBatch(root: string, get: BatchedGet): HttpRequest {
  return { ...postBatch(root, [get]), unwrap: readOnlyPart };
}

/** Several GETs that travel together, each answered with a status of its own. */
export function postBatch(root: string, gets: readonly BatchedGet[]): HttpRequest {
  return {
    method: "POST",
    path: `${root}$batch`,
    headers: {
      Accept: "application/json",
      "Content-Type": `multipart/mixed;boundary=${boundary}`,
      // Without it a batch ends at its first failure. Every batch has the same headers, because the
      // browser asks again whether it may send others.
      Prefer: "odata.continue-on-error",
    },
    body: [...gets.flatMap((get) => linesOf(root, get)), `--${boundary}--`, ""].join(lineEnd),
    effect: "reads",
  };
}

function linesOf(root: string, { path, headers }: BatchedGet): readonly string[] {
  return [
    `--${boundary}`,
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    "",
    `GET ${root}${path} HTTP/1.1`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "",
    "",
  ];
}

/** The part's answer. A refusal of the whole batch is no multipart and stands for the part. */
async function readOnlyPart(outer: Response): Promise<Response> {
  if (!isMultipart(outer)) {
    if (outer.ok) throw new AppError("unexpected");
    return outer;
  }
  const part = readPart(await outer.text());
  if (part === undefined) throw new AppError("unexpected");
  return part;
}

export function isMultipart({ headers }: Response): boolean {
  return (headers.get("Content-Type") ?? "").toLowerCase().startsWith("multipart/");
}
