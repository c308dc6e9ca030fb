import path from "node:path";

import { contentTypes } from "../../../hosting/contentTypes";
import type { Answer } from "../fetchUrl";
import { bad } from "../finding";
import type { Finding } from "../finding";

/** Checks that a browser takes a file for what it is; with nosniff it believes the server alone. */
export function typeProblem(place: string, { headers }: Answer): Finding | undefined {
  const [expected = ""] = (contentTypes[path.posix.extname(place)] ?? "").split(";");
  if (expected === "") return undefined;
  const sent = headers["content-type"] ?? "no type";
  const [type = ""] = sent.split(";");
  if (!isRightType(type.trim().toLowerCase(), expected)) {
    return bad(place, `is served as "${type.trim()}"`, `Serve it as ${expected}.`);
  }
  return expected === "image/png" ? undefined : charsetProblem(place, sent);
}

function charsetProblem(place: string, type: string): Finding | undefined {
  const charset = /;\s*charset="?([\w-]+)/i.exec(type)?.[1] ?? "utf-8";
  if (/^utf-?8$/i.test(charset)) return undefined;
  const fix = "Serve it with charset utf-8, or with none.";
  return bad(place, `is served with charset ${charset}`, fix);
}

/** Every type a browser takes for a script, by the standard of MIME types. */
const scriptTypes =
  /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:jscript|livescript|javascript1\.[0-5]))$/;

/** The pane reads JSON as text, whatever its type says. */
const jsonTypes = /^(?:(?:application|text)\/(?:[\w.-]+\+)?json|text\/plain)$/;

function isRightType(type: string, expected: string): boolean {
  if (expected === "text/javascript") return scriptTypes.test(type);
  if (expected === "application/json") return jsonTypes.test(type);
  return type === expected || (expected === "text/xml" && type === "application/xml");
}
