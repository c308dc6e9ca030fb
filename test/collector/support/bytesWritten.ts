import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import type { OpenOrganization } from "./openOrganization";

/** Everything that a collector leaves anywhere: state, log, URLs and table, in clear and as decoded bytes. */
export function bytesWritten(opened: OpenOrganization): readonly string[] {
  const rows = opened.table();
  return [
    ...bytesIn(opened.stateFolder).map((bytes) => bytes.toString("latin1")),
    ...opened.lines,
    ...opened.traffic.map(decodeURIComponent),
    ...Object.entries(rows).flat(),
    ...Object.values(rows).map((body) => Buffer.from(body, "base64").toString("latin1")),
  ].map((text) => text.toLowerCase());
}

function bytesIn(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => statSync(file).isFile())
    .flatMap((file) => [Buffer.from(file.slice(folder.length)), readFileSync(file)])
    .flatMap((bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? [gunzipSync(bytes)] : [bytes]));
}
