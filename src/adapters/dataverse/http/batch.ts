import { AppError } from "../../../core/errors";
import type { HttpRequest } from "../../http/sendOnce";
import { readPart } from "./batchAnswer";

const lineEnd = "\r\n";
/** Parts hold only request lines, headers and JSON of ids, so none can contain the boundary. */
const boundary = "batch_who-knows-whom";

/** A request inside a batch that only reads: a GET, or a POST that computes something. */
export interface BatchedRead {
  /** Below the service's root, encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON to post; a GET where absent. */
  readonly body?: string;
}

/**
 * One request as the only part of a `$batch`: its URL stays out of every log, one CORS preflight serves
 * all of them, and the answer is the part's, with its own status.
 */
export function inBatch(root: string, read: BatchedRead): HttpRequest {
  return { ...postBatch(root, [read]), unwrap: readOnlyPart };
}

/** Several requests that travel together, each answered with a status of its own. */
export function postBatch(root: string, reads: readonly BatchedRead[]): HttpRequest {
  return {
    method: "POST",
    path: `${root}$batch`,
    headers: {
      Accept: "application/json",
      "Content-Type": `multipart/mixed;boundary=${boundary}`,
      // Without it a batch ends at its first failure. All batches have the same headers, because others
      // would need a CORS preflight of their own.
      Prefer: "odata.continue-on-error",
    },
    body: [...reads.flatMap((read) => linesOf(root, read)), `--${boundary}--`, ""].join(lineEnd),
    effect: "reads",
  };
}

function linesOf(root: string, { path, headers, body }: BatchedRead): readonly string[] {
  return [
    `--${boundary}`,
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    "",
    `${body === undefined ? "GET" : "POST"} ${root}${path} HTTP/1.1`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "",
    body ?? "",
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
