import { readFileSync } from "node:fs";

import { createLocalCertificate } from "@who-knows-whom/stand-in-base/http/localCertificate";

/** The certificate in two PEM files; where none are named, one made for this run and trusted by nobody. */
export async function localTls({
  cert,
  key,
}: {
  readonly cert?: string;
  readonly key?: string;
}): Promise<{ readonly cert: string; readonly key: string }> {
  if (cert === undefined || key === undefined) return createLocalCertificate();
  return { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
}
