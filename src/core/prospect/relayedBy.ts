import { domainOf } from "../people/emailAddress";
import type { EmailAddress } from "../people/emailAddress";
import { isListAddress } from "../people/names/listAddress";
import { isFunctionWord, isGroupName, isRole } from "../people/names/ownMailboxes";
import { isInternal } from "../people/organization";
import type { Person } from "../people/people";
import { relayOf } from "../people/relays/relay";
import type { Standpoint } from "../people/standpoint";
import type { OpenItem, Participant } from "../outlookPorts";
import { nameWords } from "../words/nameWords";
import { nameBeforeVia, personName } from "../words/personName";

/** True where the address is a service's or a list's, however the name beside it reads. */
export function isRelayed(
  participant: Participant | Person | undefined,
  { organization }: Pick<Standpoint, "organization">,
): boolean {
  if (participant?.address === undefined) return false;
  const { address, displayName } = participant;
  if (relayOf(address, organization) !== undefined) return true;
  if (nameBeforeVia(displayName) === undefined) return false;
  // A colleague's own address stays theirs; a list of the organisation writes for outsiders too.
  return !isInternal(address, organization) || isRole(address) || isList(address);
}

function isList(address: EmailAddress): boolean {
  return isListAddress(address) || isGroupName(address);
}

/**
 * Those whom an answer would reach. The service gives the one person behind the message no name there, or
 * an address for one; it stands beside the service's own address.
 */
export function answersTo(
  { from, replyTo }: OpenItem,
  standpoint: Pick<Standpoint, "organization">,
): readonly Participant[] {
  const [only, ...more] = replyTo;
  const name = isRelayed(from, standpoint) ? nameBehind(from, standpoint) : "";
  if (only === undefined || more.length > 0 || name === "") return replyTo;
  const isNamed = personName(only.displayName) !== "";
  return isNamed ? replyTo : [{ ...only, displayName: name }];
}

/** The person behind a message that a service passed on; empty where the name is not sure to be theirs. */
export function nameBehind(
  from: Participant | undefined,
  { organization }: Pick<Standpoint, "organization">,
): string {
  if (from?.address === undefined) return "";
  const before = nameBeforeVia(from.displayName);
  const relay = relayOf(from.address, organization);
  const whole = relay?.inName === "person" ? personName(from.displayName) : "";
  const name = before ?? whole;
  return isPersons(name, from.address) ? name : "";
}

/** "LinkedIn", "Google Calendar" and "Acme Support" are services, whatever stands behind them. */
function isPersons(name: string, address: EmailAddress): boolean {
  const words = nameWords(name);
  const hostWords = new Set(nameWords(domainOf(address)));
  const isService = (word: string) => hostWords.has(word) || isFunctionWord(word);
  return (name.includes(" ") || !/^[\x20-\x7f]*$/.test(name)) && !words.some(isService);
}
