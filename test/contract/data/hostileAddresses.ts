import type { AddressClass } from "../../../src/core/people/classifyAddress";

/** What Outlook, Graph or a CRM may hand over as an address, and what must become of it. */
export interface HostileAddress {
  readonly about: string;
  readonly raw: unknown;
  /** `invalid`: it is refused, and nothing is ever asked about it. */
  readonly class: AddressClass | "invalid";
  /** Absent where the raw text is canonical already. */
  readonly canonical?: string;
  /** Which addresses are looked for, in order; the canonical one alone where absent. */
  readonly candidates?: readonly string[];
}

/** Whose mail it is in this table. */
export const repAddresses = ["blaine.carmack@contoso.com", "blaine@contoso.net"] as const;
export const internalDomains = ["contoso.com", "contoso.net"] as const;

export const hostileAddresses: readonly HostileAddress[] = [
  { about: "plain", raw: "yvonne.mckay@fourthcoffee.com", class: "person" },
  {
    about: "upper case and spaces around",
    raw: "  Yvonne.McKay@FourthCoffee.COM\t",
    class: "person",
    canonical: "yvonne.mckay@fourthcoffee.com",
  },
  {
    about: "a name before it",
    raw: '"McKay, Yvonne" <yvonne@fourthcoffee.com>',
    class: "person",
    canonical: "yvonne@fourthcoffee.com",
  },
  {
    about: "another address as the name",
    raw: '"ceo@contoso.com" <mallory@elsewhere.example>',
    class: "person",
    canonical: "mallory@elsewhere.example",
  },
  {
    about: "a scheme before it",
    raw: "mailto:yvonne@fourthcoffee.com",
    class: "person",
    canonical: "yvonne@fourthcoffee.com",
  },
  {
    about: "a tag",
    raw: "yvonne+crm@fourthcoffee.com",
    class: "person",
    candidates: ["yvonne+crm@fourthcoffee.com", "yvonne@fourthcoffee.com"],
  },
  { about: "an apostrophe", raw: "d'arcy@fourthcoffee.com", class: "person" },
  {
    about: "OData's comparison as the local part",
    raw: "x'or'1'eq'1@fourthcoffee.com",
    class: "person",
  },
  { about: "XML's ampersand", raw: "salt&pepper@fourthcoffee.com", class: "person" },
  {
    about: "markup in a quoted local part",
    raw: '"<img src=x onerror=alert(1)>"@fourthcoffee.com',
    class: "person",
  },
  {
    about: "an @ in a quoted local part",
    raw: '"yvonne@contoso.com"@elsewhere.example',
    class: "person",
  },
  {
    about: "quotes that nothing needs",
    raw: '"yvonne"@fourthcoffee.com',
    class: "person",
    canonical: "yvonne@fourthcoffee.com",
  },
  {
    about: "a decomposed accent",
    raw: "rene\u0301@fourthcoffee.com",
    class: "person",
    canonical: "ren\u00e9@fourthcoffee.com",
  },
  {
    about: "a domain with an umlaut",
    raw: "info.person@b\u00fccher.example",
    class: "person",
    canonical: "info.person@xn--bcher-kva.example",
  },
  {
    about: "a domain of full-width letters",
    raw: "yvonne@\uff46ourthcoffee.com",
    class: "person",
    canonical: "yvonne@fourthcoffee.com",
  },
  {
    about: "the ideographic full stop in the domain",
    raw: "yvonne@fourthcoffee\u3002com",
    class: "person",
    canonical: "yvonne@fourthcoffee.com",
  },
  {
    about: "a dot after the domain",
    raw: "yvonne@fourthcoffee.com.",
    class: "person",
    canonical: "yvonne@fourthcoffee.com",
  },
  {
    about: "the Cyrillic o in the organisation's own domain",
    raw: "tricia.potter@c\u043entoso.com",
    class: "person",
    canonical: "tricia.potter@xn--cntoso-wqf.com",
  },
  {
    about: "the organisation's domain below somebody else's",
    raw: "tricia@contoso.com.elsewhere.example",
    class: "person",
  },
  { about: "a longer name than the organisation's", raw: "t@notcontoso.com", class: "person" },
  {
    about: "a colleague",
    raw: "Tricia.Potter@Contoso.COM",
    class: "internal",
    canonical: "tricia.potter@contoso.com",
  },
  {
    about: "a guest of the directory",
    raw: "yvonne_fourthcoffee.com#EXT#@contoso.net",
    class: "internal",
    canonical: "yvonne_fourthcoffee.com#ext#@contoso.net",
  },
  {
    about: "the rep, tagged",
    raw: "Blaine.Carmack+news@contoso.com",
    class: "self",
    canonical: "blaine.carmack+news@contoso.com",
  },
  { about: "a shared mailbox", raw: "sales@fourthcoffee.com", class: "role" },
  {
    about: "no-reply in capitals and with a number",
    raw: "No_Reply2@fourthcoffee.com",
    class: "automated",
    canonical: "no_reply2@fourthcoffee.com",
  },
  {
    about: "no-reply in German",
    raw: "bitte-nicht-antworten@fourthcoffee.com",
    class: "automated",
  },
  {
    about: "a bounce address that carries the rep's",
    raw: "bounces+7-blaine=contoso.com@mailer.example",
    class: "automated",
  },
  { about: "a list by its host", raw: "espresso@lists.example.org", class: "list" },
  { about: "who runs a list", raw: "owner-espresso@example.org", class: "list" },
  { about: "a person whose name holds bounce", raw: "bounce.castle@example.com", class: "person" },
  { about: "nothing", raw: "", class: "invalid" },
  { about: "no text", raw: null, class: "invalid" },
  { about: "an object", raw: { address: "yvonne@fourthcoffee.com" }, class: "invalid" },
  { about: "no at sign", raw: "yvonne.fourthcoffee.com", class: "invalid" },
  { about: "two at signs", raw: "yvonne@contoso.com@elsewhere.example", class: "invalid" },
  { about: "two addresses", raw: "a@fourthcoffee.com, b@fourthcoffee.com", class: "invalid" },
  {
    about: "two addresses, as Outlook parts them",
    raw: "a@x.example;b@x.example",
    class: "invalid",
  },
  { about: "a second address in brackets", raw: "<a@x.example> <b@x.example>", class: "invalid" },
  { about: "no local part", raw: "@fourthcoffee.com", class: "invalid" },
  { about: "no domain", raw: "yvonne@", class: "invalid" },
  { about: "a domain of one label", raw: "yvonne@localhost", class: "invalid" },
  { about: "an IP address", raw: "yvonne@192.168.0.1", class: "invalid" },
  { about: "an IP literal", raw: "yvonne@[192.168.0.1]", class: "invalid" },
  { about: "an encoded IP address", raw: "yvonne@0xc0a80001", class: "invalid" },
  { about: "a port behind the domain", raw: "yvonne@fourthcoffee.com:25", class: "invalid" },
  { about: "a path behind the domain", raw: "yvonne@fourthcoffee.com/admin", class: "invalid" },
  {
    about: "a fragment behind the domain",
    raw: "yvonne@fourthcoffee.com#@contoso.com",
    class: "invalid",
  },
  { about: "an encoded dot in the domain", raw: "yvonne@fourthcoffee%2ecom", class: "invalid" },
  { about: "a space inside", raw: "yvonne mckay@fourthcoffee.com", class: "invalid" },
  {
    about: "a line break and a header",
    raw: "yvonne@fourthcoffee.com\r\nBcc: all@x.example",
    class: "invalid",
  },
  { about: "a null character", raw: "yvonne\u0000@fourthcoffee.com", class: "invalid" },
  { about: "a zero-width space", raw: "yvonne@fourth\u200bcoffee.com", class: "invalid" },
  { about: "a soft hyphen", raw: "yvonne@fourth\u00adcoffee.com", class: "invalid" },
  { about: "a right-to-left override", raw: "\u202emoc.eeffocht@enNovy", class: "invalid" },
  { about: "a tag character", raw: "yvonne\u{e0041}@fourthcoffee.com", class: "invalid" },
  { about: "half of a surrogate pair", raw: "yvonne\ud83d@fourthcoffee.com", class: "invalid" },
  { about: "an open quote", raw: '"yvonne@fourthcoffee.com', class: "invalid" },
  {
    about: "Exchange's own name for a mailbox",
    raw: "/o=ExchangeLabs/ou=Group/cn=Recipients/cn=yvonne",
    class: "invalid",
  },
  {
    about: "a local part of 65 characters",
    raw: `${"y".repeat(65)}@fourthcoffee.com`,
    class: "invalid",
  },
  {
    about: "a local part of 64 characters",
    raw: `${"y".repeat(64)}@fourthcoffee.com`,
    class: "person",
  },
  {
    about: "a local part of 33 characters that take 66 octets",
    raw: `${"\u00e9".repeat(33)}@fourthcoffee.com`,
    class: "invalid",
  },
  {
    about: "255 octets in all",
    raw: `y@${"a.".repeat(123)}example`,
    class: "invalid",
  },
  { about: "a million characters", raw: `${"y".repeat(1_000_000)}@x.example`, class: "invalid" },
  { about: "many open quotes", raw: `${'"'.repeat(1_999)}@`, class: "invalid" },
  { about: "many open brackets", raw: `${"<".repeat(1_990)}a@x.example`, class: "invalid" },
];
