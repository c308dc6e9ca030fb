interface UrlParser {
  readonly URL: new (url: string) => { readonly hostname: string };
}

// Core uses no platform API but this one: Unicode's rules for domain names (UTS 46) are tables of
// 100 kB, and the URL parser of every JavaScript host applies them. It only computes; it sends no
// request.
const { URL } = globalThis as unknown as UrlParser;

/**
 * Characters that end the host of a URL, or that the URL parser would decode or drop, are invalid
 * in a domain name.
 */
const urlSyntax = /[\s%/\\?#@:[\]]/u;

/** At least two labels of at most 63 characters; what ends in a number is an IP address. */
const asciiDomain = /^(?:[a-z0-9_-]{1,63}\.)+(?!\d+$)[a-z0-9_-]{1,63}$/;

/** A domain as DNS knows it: ASCII, lower case, no dot at the end. Undefined if it cannot be one. */
export function toAsciiDomain(domain: string): string | undefined {
  if (urlSyntax.test(domain)) return undefined;
  const ascii = hostnameOf(domain)?.replace(/\.$/, "");
  return ascii !== undefined && asciiDomain.test(ascii) ? ascii : undefined;
}

function hostnameOf(domain: string): string | undefined {
  try {
    return new URL(`https://${domain}/`).hostname;
  } catch {
    return undefined;
  }
}
