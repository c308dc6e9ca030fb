/**
 * Whoever has an address here is anybody. Not all there are: `npm run admin -- check` knows more; these are
 * the ones by which a slip of the pen would make strangers colleagues.
 */
const freeMail = new Set(
  (
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com " +
    "mac.com aol.com gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de mail.com mail.ru " +
    "yandex.com yandex.ru proton.me protonmail.com zoho.com hotmail.co.uk hotmail.fr hotmail.de hotmail.es " +
    "outlook.fr outlook.de outlook.es live.fr live.de yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.co.jp " +
    "orange.fr free.fr laposte.net sfr.fr wanadoo.fr libero.it qq.com 163.com 126.com naver.com docomo.ne.jp"
  ).split(" "),
);

/** Under these anybody can register: co.uk, com.au, org.nz; and Microsoft's name for every tenant. */
const suffix = /^(?:(?:ac|co|com|edu|gov|ne|net|or|org)\.[a-z]{2}|onmicrosoft\.com)$/;

/** True for a domain whose addresses cannot be an organisation's colleagues. */
export function isPublicDomain(domain: string): boolean {
  return freeMail.has(domain) || suffix.test(domain);
}
