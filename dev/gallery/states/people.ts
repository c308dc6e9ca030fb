import type { Organization } from "../../../src/core/people/organization";
import { parseEmailAddress } from "../../../src/core/people/emailAddress";
import type { EmailAddress } from "../../../src/core/people/emailAddress";
import type { Person, Rep } from "../../../src/core/people/people";
import type { OpenItem } from "../../../src/core/outlookPorts";
import type { Occasion } from "../../../src/core/prospect/occasion";

// The people of the gallery: those of the built-in tenant's story.

export function address(text: string): EmailAddress {
  const parsed = parseEmailAddress(text);
  if (parsed === undefined) throw new Error(`No address: ${text}`);
  return parsed;
}

export const yvonne: Person = {
  address: address("yvonne.mckay@fourthcoffee.com"),
  displayName: "Yvonne McKay",
};

export const rosa: Person = {
  address: address("rosa.lindqvist@fourthcoffee.com"),
  displayName: "Rosa Lindqvist",
};

export const blaine: Rep = {
  displayName: "Blaine Carmack",
  addresses: [address("blaine.carmack@contoso.com")],
};

export const contoso: Organization = {
  internalDomains: ["contoso.com"],
  optedOut: new Set(),
  teamsOrigin: "https://teams.microsoft.com",
  outlookWebOrigin: "https://outlook.office.com",
  detailLevel: "counts",
  quote: "message",
};

export function message(part: Partial<OpenItem> = {}): OpenItem {
  return {
    key: "message",
    kind: "message",
    from: yvonne,
    replyTo: [],
    to: [{ address: address("blaine.carmack@contoso.com"), displayName: "Blaine Carmack" }],
    cc: [],
    subject: "New store opened this year - follow up",
    receivedAt: new Date("2026-05-29T09:30:00Z"),
    isProtected: false,
    ...part,
  };
}

export function occasion(item: OpenItem = message()): Occasion {
  return { item, rep: blaine, organization: contoso };
}
