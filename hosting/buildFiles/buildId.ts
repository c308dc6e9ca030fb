import { createHash } from "node:crypto";

/** Stands in the pages until the id is known. */
export const buildIdPlace = "BUILD-ID";

/** Ten hexadecimal digits for all files of a build: the same files, the same id, on every machine. */
export function buildIdOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  const whole = createHash("sha256");
  for (const [name, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    whole.update(`${name}\n${createHash("sha256").update(content).digest("hex")}\n`);
  }
  return whole.digest("hex").slice(0, 10);
}

/** Version and build that a page names; absent where it names none. */
export function stampOf(
  html: string,
): { readonly version: string; readonly build: string } | undefined {
  const version = metaOf(html, "version");
  const build = metaOf(html, "build");
  return version === undefined || build === undefined ? undefined : { version, build };
}

function metaOf(html: string, name: string): string | undefined {
  return new RegExp(`<meta name="?${name}"? content="?([^">\\s]+)`).exec(html)?.[1];
}
