import type { Answer } from "../fetchUrl";

/** The whole address an answer leads to. */
export function redirectTarget(from: string, { status, headers }: Answer): URL | undefined {
  const { location } = headers;
  if (status < 300 || status > 399 || location === undefined) return undefined;
  return URL.canParse(location, from) ? new URL(location, from) : undefined;
}

/** The address of the same page without its ending, where a host insists on that. */
export function withoutEnding(from: string, answer: Answer): string | undefined {
  const target = redirectTarget(from, answer);
  if (target === undefined || !from.endsWith(".html")) return undefined;
  const bare = `${target.origin}${target.pathname.replace(/\/$/, "")}`;
  return bare === from.slice(0, -".html".length) ? target.href : undefined;
}

/** Hosts and paths at which people sign in. */
const signIn =
  /^(?:login|signin|sso|auth|accounts?|idp|adfs|sts)\.|\.okta\.com$|\.auth0\.com$|\.cloudflareaccess\.com$|\.b2clogin\.com$/;
const signInPath =
  /\/\.auth\/|\/(?:login|log-in|signin|sign-in|sso|oauth2?|saml2?|adfs|cdn-cgi\/access)(?:[/.]|$)/i;

export function isSignIn(target: URL): boolean {
  // A page of the add-in's own.
  if (/\/sign-in(?:-dialog)?(?:\.html)?$/.test(target.pathname)) return false;
  return signIn.test(target.hostname) || signInPath.test(target.pathname);
}
