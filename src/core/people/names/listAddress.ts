import { domainOf, localPartOf, untagged } from "../emailAddress";
import type { EmailAddress } from "../emailAddress";
import { listPrograms } from "./mailboxNames";
import { nameWords } from "../../words/nameWords";

/** A host named for its lists; the whole name may stand there (lists.co.uk is a company). */
const listHost =
  /(?:^|\.)(?:lists?|listserv|mailman|groups|listes|listas)\.(?!(?:ac|co|com|edu|gov|net|org)\.[a-z]{2}$)[^.]+\./;
const listService = /(?:^|\.)(?:googlegroups\.com|groups\.io|yahoogroups\.[a-z.]+|freelists\.org)$/;

/** Addresses that belong to a list: of who runs it, of its program, of joining and leaving it. */
const listForms: readonly RegExp[] = [
  /^owner-./,
  /.-(?:owner|request|bounces?|subscribe|unsubscribe|join|leave)$/,
  /.-(?:subscribe|unsubscribe)[-=]/,
  /^(?:un)?subscribe[-_.+=]/,
];

export function isListAddress(address: EmailAddress): boolean {
  const domain = domainOf(address);
  return listHost.test(domain) || listService.test(domain) || isListName(address);
}

/** By its name alone, wherever it is hosted. */
export function isListName(address: EmailAddress): boolean {
  const name = localPartOf(untagged(address));
  return listForms.some((form) => form.test(name)) || listPrograms.has(nameWords(name));
}
