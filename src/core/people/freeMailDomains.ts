/**
 * Services where everybody can have an address. Contact with somebody there is private more often than not, so
 * the collector never counts it, and nobody works there: two people of one are not of one company. Domains of
 * the large ones in the countries whose languages the product speaks; for the collector an administrator adds
 * others under `excluded.domains`.
 */
const domains = `
  gmail.com googlemail.com
  outlook.com outlook.de outlook.fr outlook.es outlook.it hotmail.com hotmail.de hotmail.fr hotmail.es
  hotmail.it hotmail.co.uk live.com live.de live.fr live.it live.nl live.co.uk msn.com
  yahoo.com yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.co.uk yahoo.co.jp yahoo.com.br ymail.com
  rocketmail.com aol.com aol.de aim.com
  icloud.com me.com mac.com
  gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de arcor.de posteo.de mailbox.org
  bluewin.ch hispeed.ch sunrise.ch chello.at aon.at
  orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr
  libero.it virgilio.it tiscali.it alice.it tin.it
  telefonica.net terra.es ono.com
  ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl home.nl
  telenet.be skynet.be proximus.be
  wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz
  proton.me protonmail.com pm.me tutanota.com tuta.com fastmail.com zoho.com mail.com email.com
  hey.com hushmail.com
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net
  btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com
  bigpond.com optusnet.com.au shaw.ca rogers.com sympatico.ca
  mail.ru yandex.ru yandex.com bk.ru inbox.ru list.ru
  qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net
  uol.com.br bol.com.br terra.com.br rediffmail.com
`;

export const freeMailDomains: ReadonlySet<string> = new Set(domains.trim().split(/\s+/));
