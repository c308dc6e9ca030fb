import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { appPackage } from "../../../hosting/manifest/unified/appPackage";

export const origin = "https://wkw.contoso.com";
export const clientId = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

/** The package for the site, with its manifest changed as text and some files left out. */
export function aPackage(
  change: (manifest: string) => string = (same) => same,
  without: readonly string[] = [],
): Uint8Array {
  const files = unzipSync(appPackage({ origin, clientId }));
  const manifest = strToU8(change(strFromU8(files["manifest.json"] ?? new Uint8Array())));
  const kept = Object.entries({ ...files, "manifest.json": manifest }).filter(
    ([name]) => !without.includes(name),
  );
  return zipSync(Object.fromEntries(kept));
}

export function raised(manifest: string): string {
  return manifest.replace(/"version": "[\d.]+"/, '"version": "9.0.0"');
}
