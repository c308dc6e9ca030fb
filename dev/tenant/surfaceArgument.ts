import { surfaceNames } from "@who-knows-whom/outlook-host/page/surfaces/surfaces";
import type { SurfaceName } from "@who-knows-whom/outlook-host/page/surfaces/surfaces";

/** The surface in what `--surface` is given. @throws Error with a sentence */
export function toSurface(text: string): SurfaceName {
  const surface = surfaceNames.find((name) => name === text);
  if (surface !== undefined) return surface;
  throw new Error(`--surface takes ${surfaceNames.join(", ")}, and "${text}" is none of them.`);
}

/** The page's address with the surface that it shows first. */
export function surfaceUrl(pageUrl: string, surface: SurfaceName | undefined): string {
  const url = new URL(pageUrl);
  if (surface !== undefined) url.searchParams.set("surface", surface);
  return url.href;
}
