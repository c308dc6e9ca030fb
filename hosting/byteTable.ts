import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Files of the build that load together: the page, a bundle or a lazy chunk. */
export interface BuildPart {
  readonly name: string;
  readonly contents: readonly Buffer[];
}

export interface PartBytes {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export function bytesOf({ name, contents }: BuildPart): PartBytes {
  const sum = (size: (content: Buffer) => number) =>
    contents.reduce((total, content) => total + size(content), 0);
  return {
    name,
    raw: sum((content) => content.length),
    gzip: sum((content) => gzipSync(content, { level: 9 }).length),
    brotli: sum(brotliBytes),
  };
}

/** A table to read: one line for each part, sizes in KiB. */
export function byteTable(parts: readonly PartBytes[]): string {
  const lines = parts.map(({ name, raw, gzip, brotli }) => [name, ...[raw, gzip, brotli].map(kib)]);
  const rows = [["KiB", "raw", "gzip", "brotli"], ...lines];
  const width = Math.max(...rows.map(([name = ""]) => name.length));
  return rows
    .map(([name = "", ...sizes]) =>
      [name.padEnd(width), ...sizes.map((size) => size.padStart(8))].join(""),
    )
    .join("\n");
}

export function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

function brotliBytes(content: Buffer): number {
  const quality = constants.BROTLI_MAX_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(content, { params }).length;
}
