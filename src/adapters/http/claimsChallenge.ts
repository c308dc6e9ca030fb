/** Claims a system demands of the next token, where its refusal says so and scripts may read it. */
export function claimsChallenge(headers: Headers): string | undefined {
  const challenge = headers.get("WWW-Authenticate") ?? "";
  const encoded = /\bclaims="([A-Za-z0-9+/=_-]+)"/.exec(challenge)?.[1];
  if (encoded === undefined) return undefined;

  try {
    return atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    // Not base64 after all: the refusal counts as one without claims.
    return undefined;
  }
}
