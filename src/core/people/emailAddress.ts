import { toAsciiDomain } from "./domainName";
import { canonicalLocalPart } from "./localPart";
import { maskQuoted } from "../words/quotedText";
import { utf8Of } from "../words/utf8Of";

declare const brand: unique symbol;

/** A canonical SMTP address: the one key for a person. Only parseEmailAddress makes one. */
export type EmailAddress = string & { readonly [brand]: "EmailAddress" };

/** Room for an address and a long name before it; anything longer is refused unread. */
const maxRawLength = 2_000;
const maxLocalOctets = 64;
const maxOctets = 254;

/** Control and invisible characters hide what an address is. An emoji's variation selector does not. */
const hidden =
  /(?!\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

const nameAndAddress = /^[^<>]*<[^<>]+>$/;
const scheme = /^(?:smtp|mailto):/i;

/** The address in what Outlook, Graph or the CRM hand over as one: bare, or with a name before it. */
export function parseEmailAddress(raw: unknown): EmailAddress | undefined {
  if (typeof raw !== "string" || raw.length > maxRawLength) return undefined;
  const text = raw.trim().normalize("NFC");
  if (hidden.test(text)) return undefined;

  const bare = withoutName(text)?.trim().replace(scheme, "");
  return bare === undefined ? undefined : canonicalAddress(bare);
}

export function domainOf(address: EmailAddress): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

export function localPartOf(address: EmailAddress): string {
  return address.slice(0, address.lastIndexOf("@"));
}

/** Without the `+tag` its owner added, if there is one. */
export function untagged(address: EmailAddress): EmailAddress {
  const plus = localPartOf(address).indexOf("+");
  const hasTag = plus > 0 && !address.startsWith('"');
  return hasTag ? (`${address.slice(0, plus)}@${domainOf(address)}` as EmailAddress) : address;
}

/** The addresses to look for, in this order: as it is, then without its tag. */
export function addressCandidates(address: EmailAddress): readonly EmailAddress[] {
  return [...new Set([address, untagged(address)])];
}

/** True where mail to the address reaches one of these addresses; a `+tag` is ignored. */
export function reachesOneOf(address: EmailAddress, addresses: ReadonlySet<EmailAddress>): boolean {
  return addressCandidates(address).some((candidate) => addresses.has(candidate));
}

/** Undefined where commas, semicolons or brackets outside quotes name more than one. */
function withoutName(text: string): string | undefined {
  const structure = maskQuoted(text);
  if (structure === undefined || /[,;]/.test(structure)) return undefined;
  if (!structure.includes("<")) return text;
  return nameAndAddress.test(structure) ? text.slice(structure.indexOf("<") + 1, -1) : undefined;
}

function canonicalAddress(bare: string): EmailAddress | undefined {
  const at = (maskQuoted(bare) ?? "").indexOf("@");
  if (at === -1) return undefined;

  const local = canonicalLocalPart(bare.slice(0, at));
  const domain = toAsciiDomain(bare.slice(at + 1));
  if (local === undefined || domain === undefined) return undefined;
  const octets = utf8Of(local).length;
  const isTooLong = octets > maxLocalOctets || octets + 1 + domain.length > maxOctets;
  return isTooLong ? undefined : (`${local}@${domain}` as EmailAddress);
}
