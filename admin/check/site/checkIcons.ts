import { bad, good } from "../finding";
import type { Finding } from "../finding";
import type { Site } from "./siteFiles";

/** Checks that each icon is a PNG of the size in its name. */
export function checkIcons({ answers }: Site, wrong: ReadonlySet<string>): readonly Finding[] {
  const icons = [...answers].filter(([path]) => sizeInName.test(path) && !wrong.has(path));
  const problems = icons.flatMap(([path, { body }]) => {
    const kind = kindOf(body);
    if (kind !== "PNG") return [bad(path, `is no PNG, but ${kind}`, copyIcons)];
    const expected = Number(sizeInName.exec(path)?.[1]);
    const [width, height] = [body.readUInt32BE(16), body.readUInt32BE(20)];
    if (width === expected && height === expected) return [];
    return [bad(path, `is ${width} x ${height} pixels`, copyIcons)];
  });
  return problems.length > 0 ? problems : [good("icons", `${icons.length} icons have their sizes`)];
}

const sizeInName = /-(\d+)\.png$/;

const copyIcons = "Copy assets/ of the build again.";

const signatures = [
  ["a JPEG picture", /^\xff\xd8\xff/],
  ["a GIF picture", /^GIF8/],
  ["a WebP picture", /^RIFF....WEBP/s],
  ["a web page or SVG", /^\s*</],
] as const;

/** Width and height stand in the first chunk of every PNG. */
function kindOf(bytes: Buffer): string {
  const start = bytes.toString("latin1", 0, 24);
  if (start.length === 24 && start.startsWith("\x89PNG")) return "PNG";
  return signatures.find(([, signature]) => signature.test(start))?.[0] ?? "something else";
}
