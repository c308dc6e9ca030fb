import * as v from "valibot";

const claimsForm = v.looseObject({ roles: v.optional(v.array(v.string()), []) });

/**
 * The application permissions that Microsoft Entra granted, from the collector's own token. Exchange's
 * roles do not stand in it.
 */
export function tokenRoles(token: string): readonly string[] {
  const [, payload = ""] = token.split(".");
  const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  return v.parse(claimsForm, claims).roles;
}
