/**
 * Whoever has an address here is anybody. Not all there are: `npm run admin -- check` knows more; these are
 * the ones by which a slip of the pen would make strangers colleagues.
 */
const freeMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|aol|gmx|web|t-online|freenet|mail|yandex|proton|protonmail|orange|free|laposte|libero|qq|163)\.(?:com|net|de|at|ch|fr|es|it|ru|me|co\.uk|co\.jp)$/;

/** Under these anybody can register: co.uk, com.au, org.nz; and Microsoft's name for every tenant. */
const suffix = /^(?:(?:ac|co|com|edu|gov|ne|net|or|org)\.[a-z]{2}|onmicrosoft\.com)$/;

/** True for a domain whose addresses cannot be an organisation's colleagues. */
export function isPublicDomain(domain: string): boolean {
  return freeMail.test(domain) || suffix.test(domain);
}
