import { AppError } from "../../../core/errors";
import type { HttpRequest } from "../../http/sendOnce";

const lineEnd = "\r\n";
/** The one part holds nothing but a request line and headers, so no text can look like it. */
const boundary = "batch_who-knows-whom";

/**
 * A GET as the one part of a `$batch`: what stands in its URL stays out of every log, and the answer
 * is the part's, with its own status.
 *
 * @param path - below the service's root, encoded
 */
export function inBatch(
  root: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): HttpRequest {
  const lines = [
    `--${boundary}`,
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    "",
    `GET ${root}${path} HTTP/1.1`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "",
    "",
    `--${boundary}--`,
    "",
  ];
  return {
    method: "POST",
    path: `${root}$batch`,
    headers: { Accept: "application/json", "Content-Type": `multipart/mixed;boundary=${boundary}` },
    body: lines.join(lineEnd),
    effect: "reads",
    unwrap: readPart,
  };
}

/** The part's answer. A refusal of the whole batch is no multipart and stands for the part. */
async function readPart(outer: Response): Promise<Response> {
  const type = outer.headers.get("Content-Type") ?? "";
  if (!type.toLowerCase().startsWith("multipart/")) {
    if (outer.ok) throw new AppError("unexpected");
    return outer;
  }
  const part = parsePart(await outer.text());
  if (part === undefined) throw new AppError("unexpected");
  return part;
}

/** Status line, headers, an empty line and JSON, up to the closing boundary. */
function parsePart(text: string): Response | undefined {
  const start = text.search(/^HTTP\/1\.1 [2-5]\d\d\b/m);
  const end = text.lastIndexOf("\n--");
  if (start === -1 || end < start) return undefined;

  const message = text.slice(start, end);
  const [head = ""] = message.split(/\r?\n\r?\n/, 1);
  const body = message.slice(head.length).trim();
  const [statusLine = "", ...headerLines] = head.split(/\r?\n/);
  return new Response(body === "" ? null : body, {
    status: Number(statusLine.split(" ")[1]),
    headers: headerLines.map(parseHeader).filter((header) => header !== undefined),
  });
}

function parseHeader(line: string): [string, string] | undefined {
  const [, name, value] = /^([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
  return name === undefined || value === undefined ? undefined : [name, value];
}
