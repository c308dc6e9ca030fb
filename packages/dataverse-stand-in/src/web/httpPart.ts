import { STATUS_CODES } from "node:http";

import type { StandInAnswer } from "@who-knows-whom/stand-in-base/http/standIn";

import { invalidBatch, readPart } from "./multipart";
import type { Operation } from "./operation";

/** URLs in a batch may be longer than those of single requests. */
const longestUrl = 65_536;

/** Reads a request in a batch. @throws CrmError */
export function readHttpPart(text: string, serviceRoot: string): Operation {
  const [line = "", ...rest] = text.split("\r\n");
  const [, method = "", target = ""] = /^([A-Z]+) (\S+) HTTP\/1\.1$/.exec(line) ?? [];
  if (!URL.canParse(target, `${serviceRoot}/`)) {
    throw invalidBatch("The first line of a request in the batch cannot be read.");
  }
  const url = new URL(target, `${serviceRoot}/`);
  if (method === "" || !url.href.startsWith(new URL(serviceRoot).origin)) {
    throw invalidBatch("A request in the batch is for another system.");
  }
  if (target.length > longestUrl) throw invalidBatch("A URL in the batch is too long.");
  return { method, url, ...readPart(rest.join("\r\n")) };
}

/** Writes an answer as a part of a batch. */
export function writeHttpPart(
  { status, headers = {}, body = "" }: StandInAnswer,
  contentId?: string,
): string {
  return [
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    ...(contentId === undefined ? [] : [`Content-ID: ${contentId}`]),
    "",
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "",
    body.toString(),
  ].join("\r\n");
}
