import { reportedTrustedTypes } from "../../hosting/trustedTypes";
import type { Headers } from "../../hosting/siteHeaders";

/** Where browsers send what a policy stops, or would stop. */
export const reportsPath = "/policy-reports";

const policies = {
  "content-security-policy": "content-security-policy-report-only",
  "permissions-policy": "permissions-policy-report-only",
} as const;

/**
 * The headers of a file with every policy a second time, which stops nothing and reports. What is
 * enforced stays as it is hosted.
 */
export function watchedHeaders(headers: Headers): Headers {
  const reported = Object.entries(policies).flatMap(([enforced, reportOnly]) => {
    const policy = headers[enforced];
    return policy === undefined ? [] : [[reportOnly, watched(enforced, policy)] as const];
  });
  return {
    ...headers,
    "reporting-endpoints": `default="${reportsPath}"`,
    ...Object.fromEntries(reported),
  };
}

/** `report-uri` is old, but sends at once; its successor gathers for a minute, longer than a window lives. */
function watched(name: string, policy: string): string {
  if (name === "permissions-policy") return policy;
  const typed = policy.includes("trusted-types") ? policy : `${policy}; ${reportedTrustedTypes}`;
  return `${typed}; report-uri ${reportsPath}`;
}
