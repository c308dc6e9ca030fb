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
import { isCompany, nameBeforeVia, personName } from "../words/personName";

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
  return isPersons(name, from.address, relay !== undefined) ? name : "";
}

/** "LinkedIn", "Google Calendar", "Acme Support" and "Acme Inc" are no persons, whatever stands behind them. */
function isPersons(name: string, address: EmailAddress, isKnown: boolean): boolean {
  const words = nameWords(name);
  const host = nameWords(domainOf(address));
  // A known service is called by the end of its host. Before it stands a customer, often by a family's name.
  const service = isKnown ? host.slice(-2) : host;
  const isService = (word: string) => service.includes(word) || isFunctionWord(word);
  return (
    (name.includes(" ") || !/^[\x20-\x7f]*$/.test(name)) &&
    !isCompany(name) &&
    !words.some(isService) &&
    !words.every((word) => host.includes(word))
  );
}
