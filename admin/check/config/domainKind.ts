import allProviders from "email-providers/all.json";
import { parse } from "tldts";

/** Providers that the list does not have. */
const further = [
  "fastmail.com",
  "tutanota.com",
  "tuta.com",
  "tuta.io",
  "posteo.de",
  "posteo.net",
  "mail.de",
  "duck.com",
  "ziggo.nl",
  "gmail.de",
  "aol.de",
];

const providers = new Set<string>([...allProviders, ...further]);

/** Ends of names below which every customer of Microsoft or of a host has a name. */
const sharedSuffixes = [
  "onmicrosoft.com",
  "onmicrosoft.us",
  "partner.onmschina.cn",
  "mail.onmicrosoft.com",
];

/**
 * Why a domain belongs to no organisation alone; undefined where it may.
 *
 * `freeMail`: anybody gets an address there. `suffix`: anybody gets a domain below it.
 */
export function sharedDomain(domain: string): "freeMail" | "suffix" | undefined {
  const { publicSuffix, isIcann, isPrivate } = parse(domain, { allowPrivateDomains: true });
  const isSuffix = publicSuffix === domain && (isIcann === true || isPrivate === true);
  if (isSuffix || sharedSuffixes.includes(domain)) return "suffix";
  return providers.has(domain) ? "freeMail" : undefined;
}
