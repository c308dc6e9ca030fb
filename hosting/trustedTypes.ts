/** The one Trusted Types policy of our own scripts; webpack makes it, and loads their parts through it. */
export const trustedTypesPolicyName = "who-knows-whom";

/** The policy under which a template of the CRM is parsed to text, in a document that is never shown. */
export const inertPolicyName = "who-knows-whom-inert";

/**
 * Only reported on pages that load office.js, which may make any policy and write to any sink
 * (docs/decisions/0027-trusted-types-are-reported.md).
 */
export const reportedTrustedTypes = [
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypesPolicyName} ${inertPolicyName}`,
].join("; ");
