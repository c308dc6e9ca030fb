import { parseEmailAddress } from "../../src/core/people/emailAddress";
import type { EmailAddress } from "../../src/core/people/emailAddress";

/** One person of the directory, by every address on their line. */
export type ExportedPerson = readonly EmailAddress[];

/** Between columns, and between the aliases of one column; quotes hold nothing that an address has. */
const separators = /[\s,;|"]+/;

/**
 * The people of an export: a line for each, with main address, sign-in name and aliases in whatever columns
 * (mail, userPrincipalName, proxyAddresses). Headings, names and other kinds of address are left out.
 */
export function parseDirectoryExport(text: string): readonly ExportedPerson[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split(separators).map(parseEmailAddress))
    .map((addresses) => [...new Set(addresses)].filter((address) => address !== undefined))
    .filter((addresses) => addresses.length > 0);
}

/** The address with every other one of the same person, as far as the export knows them. */
export function allAddressesOf(
  address: EmailAddress,
  people: readonly ExportedPerson[],
): readonly EmailAddress[] {
  const own = people.filter((person) => person.includes(address)).flat();
  return [...new Set([address, ...own])];
}
