import type { HeadersOfFile, ServedFile } from "@who-knows-whom/outlook-host/server/addInFiles";

import { pagePolicy } from "../../hosting/pagePolicy";
import { headersAt, siteRules } from "../../hosting/siteHeaders";
import { clouds } from "../../src/adapters/config/clouds";

/**
 * Serves the add-in's files with the headers of a deployed site, but for the promise of https, which
 * would bind every local page.
 * @param connectOrigins - what the add-in may connect to
 */
export function createAddInHeaders(connectOrigins: readonly string[]): HeadersOfFile {
  return (file) => {
    const headers = Object.entries(headersAt(file.path, rulesOf(file, connectOrigins)));
    return Object.fromEntries(headers.filter(([name]) => name !== "strict-transport-security"));
  };
}

function rulesOf(
  { path, html, pageOrigin, scriptOrigins }: ServedFile,
  connectOrigins: readonly string[],
) {
  const frameAncestors = [pageOrigin];
  // In place of Microsoft's.
  const policyOf = pagePolicy(clouds.global, { connectOrigins, scriptOrigins, frameAncestors });
  return siteRules(html === undefined ? [] : [{ path, html }], policyOf);
}
